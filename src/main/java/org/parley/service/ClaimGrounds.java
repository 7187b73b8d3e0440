package org.parley.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.Ground;
import org.parley.model.Known;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Slot;
import org.parley.model.SlotValue;

/** The grounds of one claim: of the machine's values, and of those an editor put in their place. */
final class ClaimGrounds {
  private final Claim claim;
  private final Optional<Claim> original;
  private final ArticleHeader article;

  /**
   * @param claim as it stands now
   * @param original as the machine found it, empty when an editor added it
   */
  ClaimGrounds(Claim claim, Optional<Claim> original, ArticleHeader article) {
    this.claim = claim;
    this.original = original;
    this.article = article;
  }

  List<Ground> all() {
    List<Ground> all = new ArrayList<>();
    all.addAll(slot(Slot.KIND, List.of(kind())));
    all.addAll(slot(Slot.MODALITY, List.of(modality())));
    all.addAll(slot(Slot.PARTIES, parties()));
    all.addAll(slot(Slot.PLACES, places()));
    all.addAll(slot(Slot.WHEN, List.of(time())));
    all.addAll(slot(Slot.SOURCES, sources()));
    all.addAll(SlotGrounds.of(article));
    return all;
  }

  /** The machine's grounds, or that an editor set the slot, and what the machine had. */
  private List<Ground> slot(Slot slot, List<Ground> grounds) {
    SlotValue now = SlotValue.of(slot, claim);
    Optional<SlotValue> before = original.map(found -> SlotValue.of(slot, found));
    if (before.filter(now::equals).isPresent()) {
      return grounds;
    }
    String remark =
        before
            .map(value -> "the machine had: " + value.inWords())
            .orElse("an editor added this claim");
    return List.of(
        new Ground(
            grounds.get(0).name(),
            now.inWords(),
            Known.EDITED,
            Optional.empty(),
            grounds.stream().flatMap(ground -> ground.words().stream()).toList(),
            List.of(remark)));
  }

  private Ground kind() {
    List<String> remarks = new ArrayList<>(SlotGrounds.remarks(claim.why(), "Kind"));
    if (claim.generic()) {
      remarks.add("told as something repeated, without a single date");
    }
    return inferred("Kind", SlotGrounds.lower(claim.kind()), claim.why().trigger(), remarks);
  }

  private Ground modality() {
    String value = SlotGrounds.lower(claim.modality()) + (claim.implicit() ? ", implicit" : "");
    return inferred(
        "Modality", value, Optional.empty(), SlotGrounds.remarks(claim.why(), "Modality"));
  }

  private static Ground inferred(
      String name, String value, Optional<Passage> words, List<String> remarks) {
    return new Ground(
        name, value, Known.INFERRED, Optional.empty(), words.stream().toList(), remarks);
  }

  private List<Ground> parties() {
    List<Ground> grounds = new ArrayList<>();
    claim
        .parties()
        .forEach(party -> grounds.add(SlotGrounds.party("Party", party, claim.passages())));
    return grounds.isEmpty() ? List.of(unknown("Party", List.of("nobody is named"))) : grounds;
  }

  private List<Ground> places() {
    List<String> remarks = SlotGrounds.remarks(claim.why(), "Place");
    if (claim.places().isEmpty()) {
      String silent = "no place stands with the words on the event";
      return List.of(unknown("Place", remarks.isEmpty() ? List.of(silent) : remarks));
    }
    List<Ground> grounds = new ArrayList<>();
    claim.places().forEach(place -> grounds.add(place(place)));
    return withLast(grounds, remarks);
  }

  private static Ground place(Place place) {
    return new Ground(
        "Place", place.name(), Known.STATED, Optional.empty(), place.mentions(), List.of());
  }

  private Ground time() {
    List<String> remarks = SlotGrounds.remarks(claim.why(), SlotGrounds.TIME);
    boolean silent = claim.when().words().isEmpty() && remarks.isEmpty();
    return SlotGrounds.time(
        claim.when(), silent ? List.of("no time stands with the words on the event") : remarks);
  }

  private List<Ground> sources() {
    List<String> remarks = SlotGrounds.remarks(claim.why(), "Source");
    List<Ground> grounds = new ArrayList<>();
    claim.attribution().hops().forEach(hop -> grounds.add(SlotGrounds.source(hop)));
    if (grounds.isEmpty()) {
      grounds.add(
          inferred("Source", "the outlet itself", Optional.empty(), List.of("names nobody else")));
    }
    return withLast(grounds, remarks);
  }

  /** What was left aside stands behind the last value of the slot. */
  private static List<Ground> withLast(List<Ground> grounds, List<String> remarks) {
    Ground last = grounds.get(grounds.size() - 1);
    List<String> all = new ArrayList<>(last.remarks());
    all.addAll(remarks);
    List<Ground> complete = new ArrayList<>(grounds.subList(0, grounds.size() - 1));
    complete.add(
        new Ground(last.name(), last.value(), last.known(), last.rule(), last.words(), all));
    return complete;
  }

  private static Ground unknown(String name, List<String> remarks) {
    return new Ground(name, "unknown", Known.UNKNOWN, Optional.empty(), List.of(), remarks);
  }
}
