package org.parley.ui.details;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.model.ClaimEntry;
import org.parley.ui.finding.FindingsIndex;
import org.parley.ui.finding.Target;

/** The facts on the selected claim or response. */
public final class DetailsViewModel {
  private final ObservableList<Fact> facts = FXCollections.observableArrayList();

  public ObservableList<Fact> facts() {
    return facts;
  }

  /** Shows what the index knows of the target. */
  public void show(FindingsIndex index, Optional<Target> target) {
    facts.setAll(target.map(one -> facts(index, one)).orElse(List.of()));
  }

  private static List<Fact> facts(FindingsIndex index, Target target) {
    Optional<ClaimEntry> claim = target.claimId().flatMap(index::claim);
    if (target.responseId().isEmpty()) {
      return claim.map(ClaimFacts::of).orElse(List.of());
    }
    String id = target.responseId().get();
    return claim.stream()
        .flatMap(entry -> entry.answers().stream())
        .filter(answer -> answer.response().id().equals(id))
        .map(one -> ResponseFacts.of(one.response(), one.article(), List.of(one.link())))
        .findFirst()
        .or(
            () ->
                index
                    .orphan(id)
                    .map(one -> ResponseFacts.of(one.response(), one.article(), List.of())))
        .orElse(List.of());
  }
}
