package org.parley.ui.window;

import java.util.List;
import java.util.Optional;
import org.parley.ui.editing.Linking;
import org.parley.ui.editing.Meetings;
import org.parley.ui.finding.Target;

/** Which response answers what is selected, and which claims are about one event with it. */
public final class Relating {
  private final Chosen chosen;
  private final Marking marking;
  private final Linking linking;
  private final Meetings meetings;

  Relating(Chosen chosen, Marking marking, Linking linking, Meetings meetings) {
    this.chosen = chosen;
    this.marking = marking;
    this.linking = linking;
    this.meetings = meetings;
  }

  /**
   * With a claim selected, asks which response answers it; with a response, confirms that it
   * answers its claim, or asks which claim it answers.
   */
  public void link() {
    Optional<String> response = chosen.target().flatMap(Target::responseId);
    Optional<String> claim = chosen.target().flatMap(Target::claimId);
    if (response.isPresent() && claim.isPresent()) {
      linking.link(response.get(), claim.get());
    } else if (response.isPresent()) {
      linking.linkResponse(response.get());
    } else {
      chosen.onClaim(linking::link);
    }
  }

  /** Asks for a claim that the selected response answers as well. */
  public void linkElsewhere() {
    chosen
        .target()
        .flatMap(Target::responseId)
        .ifPresentOrElse(linking::linkResponse, () -> chosen.tell("link.select-response"));
  }

  /** Asks which response does not answer the selected claim; the selected one, if one is. */
  public void unlink() {
    chosen.onClaim(entry -> linking.unlink(entry, chosen.target().flatMap(Target::responseId)));
  }

  /** Asks which meetings are one event with that of the selected claim; the marked, if any are. */
  public void join() {
    List<String> marked = marking.ids();
    if (marked.size() > 1) {
      meetings.joinAll(marked);
    } else {
      chosen.onClaim(meetings::join);
    }
  }

  /** Asks which claims of the selected meeting are about another event; the marked, if any are. */
  public void split() {
    List<String> marked = marking.ids();
    if (marked.isEmpty()) {
      chosen.onClaim(
          entry ->
              meetings.split(entry, chosen.ledger().index().get().meeting(entry.claim().id())));
    } else {
      meetings.splitOff(marked);
    }
  }
}
