package org.parley.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.AnswerLink;
import org.parley.model.AnswerReading;
import org.parley.model.LinkState;

/** What editors made of links from responses to claims, over what the machine suggests. */
final class AnswerChanges {
  private final Map<Ends, Change> changes = new LinkedHashMap<>();

  private final Map<Ends, AnswerReading> readings = new LinkedHashMap<>();

  private record Ends(String responseId, String claimId) {}

  private record Change(LinkState state, String reason) {}

  void put(String responseId, String claimId, LinkState state, String reason) {
    changes.put(new Ends(responseId, claimId), new Change(state, reason));
  }

  /** Takes in what a later reading of an article made of a link. */
  void read(AnswerReading reading) {
    readings.put(new Ends(reading.responseId(), reading.claimId()), reading);
  }

  /** The machine's links, those within articles as they were read last. */
  List<AnswerLink> read(List<AnswerLink> stored) {
    Map<Ends, AnswerReading> left = new LinkedHashMap<>(readings);
    List<AnswerLink> links = new ArrayList<>();
    for (AnswerLink link : stored) {
      AnswerReading reading = left.remove(new Ends(link.responseId(), link.claimId()));
      if (reading == null || reading.found()) {
        links.add(reading == null ? link : reading.link());
      }
    }
    left.values().stream().filter(AnswerReading::found).forEach(one -> links.add(one.link()));
    return List.copyOf(links);
  }

  /** These links with what editors made of them. */
  List<AnswerLink> decided(List<AnswerLink> links) {
    return links.stream()
        .map(
            link -> {
              Ends ends = new Ends(link.responseId(), link.claimId());
              return Optional.ofNullable(changes.get(ends))
                  .map(change -> link(ends, change, link.score(), link.reasons()))
                  .orElse(link);
            })
        .toList();
  }

  /** The machine's links with what editors made of them, then the editors' own. */
  List<AnswerLink> over(List<AnswerLink> stored) {
    List<AnswerLink> suggested = read(stored);
    Map<Ends, Change> left = new LinkedHashMap<>(changes);
    List<AnswerLink> links = new ArrayList<>();
    for (AnswerLink link : suggested) {
      Ends ends = new Ends(link.responseId(), link.claimId());
      links.add(
          Optional.ofNullable(left.remove(ends))
              .map(change -> link(ends, change, link.score(), link.reasons()))
              .orElse(link));
    }
    left.forEach((ends, change) -> links.add(link(ends, change, 1, List.of())));
    return List.copyOf(links);
  }

  private static AnswerLink link(Ends ends, Change change, double score, List<String> more) {
    List<String> reasons = new ArrayList<>(List.of(change.reason()));
    reasons.addAll(more);
    return new AnswerLink(ends.responseId(), ends.claimId(), change.state(), score, reasons);
  }
}
