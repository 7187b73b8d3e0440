package org.parley.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one slot of a claim holds. */
public sealed interface SlotValue {
  /** In what way the parties came together. */
  record KindValue(ClaimKind kind) implements SlotValue {}

  /** How far the article commits itself. */
  record ModalityValue(Modality modality) implements SlotValue {}

  /** Who took part. */
  record PartiesValue(List<Party> parties) implements SlotValue {
    public PartiesValue {
      parties = List.copyOf(parties);
    }
  }

  /** Where it happened. */
  record PlacesValue(List<Place> places) implements SlotValue {
    public PlacesValue {
      places = List.copyOf(places);
    }
  }

  /** When it happened. */
  record WhenValue(When when) implements SlotValue {}

  /** Who says so. */
  record SourcesValue(AttributionChain sources) implements SlotValue {}

  /** What a slot of a claim holds. */
  static SlotValue of(Slot slot, Claim claim) {
    return switch (slot) {
      case KIND -> new KindValue(claim.kind());
      case MODALITY -> new ModalityValue(claim.modality());
      case PARTIES -> new PartiesValue(claim.parties());
      case PLACES -> new PlacesValue(claim.places());
      case WHEN -> new WhenValue(claim.when());
      case SOURCES -> new SourcesValue(claim.attribution());
    };
  }

  /** The slot that this value belongs into. */
  default Slot slot() {
    if (this instanceof KindValue) {
      return Slot.KIND;
    }
    if (this instanceof ModalityValue) {
      return Slot.MODALITY;
    }
    if (this instanceof PartiesValue) {
      return Slot.PARTIES;
    }
    if (this instanceof PlacesValue) {
      return Slot.PLACES;
    }
    return this instanceof WhenValue ? Slot.WHEN : Slot.SOURCES;
  }

  /** The claim with this value in its slot and everything else as it was. */
  default Claim in(Claim claim) {
    return new Claim(
        claim.id(),
        claim.articleId(),
        this instanceof KindValue value ? value.kind() : claim.kind(),
        this instanceof ModalityValue value ? value.modality() : claim.modality(),
        claim.passages(),
        this instanceof PartiesValue value ? value.parties() : claim.parties(),
        this instanceof PlacesValue value ? value.places() : claim.places(),
        this instanceof WhenValue value ? value.when() : claim.when(),
        this instanceof SourcesValue value ? value.sources() : claim.attribution(),
        claim.implicit(),
        claim.generic(),
        claim.why());
  }

  /** The value for a reader, "nothing" where there is none. */
  default String inWords() {
    String words = words();
    return words.isEmpty() ? "nothing" : words;
  }

  /** Whether the slot holds nothing; a kind and a modality are always there. */
  default boolean isEmpty() {
    return words().isEmpty();
  }

  private String words() {
    if (this instanceof KindValue value) {
      return value.kind().name().toLowerCase(Locale.ROOT);
    }
    if (this instanceof ModalityValue value) {
      return value.modality().name().toLowerCase(Locale.ROOT);
    }
    if (this instanceof PartiesValue value) {
      return value.parties().stream().map(Party::name).collect(Collectors.joining(" · "));
    }
    if (this instanceof PlacesValue value) {
      return value.places().stream().map(Place::name).collect(Collectors.joining(" · "));
    }
    if (this instanceof WhenValue value) {
      Optional<String> told = value.when().words().map(one -> "“" + one + "”");
      return value.when().edtf().or(() -> told).orElse("");
    }
    return ((SourcesValue) this)
        .sources().hops().stream().map(Hop::name).collect(Collectors.joining(" ← "));
  }
}
