package org.parley.ui.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.model.AttributionChain;
import org.parley.model.Certainty;
import org.parley.model.Hop;
import org.parley.model.HopKind;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.ui.form.RowsEntry;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** Parties, places and sources as rows of a form, and back. */
final class SlotRows {
  private static final List<PartyKind> PARTIES = List.of(PartyKind.values());
  private static final List<HopKind> HOPS = List.of(HopKind.values());
  private static final List<Certainty> SURE = List.of(Certainty.values());

  private SlotRows() {}

  private static <T> int place(List<T> options, T option) {
    return options.indexOf(option);
  }

  static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(one -> Words.capital(Words.of(one))).toList();
  }

  static RowsEntry parties(List<Party> parties) {
    RowsEntry rows =
        new RowsEntry(
            "parties",
            Text.of("edit.parties"),
            List.of(new RowsEntry.Column(Text.of("edit.party-kind"), words(PartyKind.values()))));
    parties.forEach(party -> rows.add(party.name(), place(PARTIES, party.kind())));
    return rows;
  }

  /** A party that was there before keeps its other names and its words. */
  static List<Party> parties(RowsEntry rows, List<Party> before, Mentions mentions) {
    return rows.filled().stream()
        .map(
            row -> {
              PartyKind kind = PARTIES.get(row.chosen().get(0).get());
              Optional<Party> known =
                  before.stream().filter(one -> one.name().equals(row.words())).findFirst();
              return known
                  .map(one -> new Party(one.name(), one.aliases(), kind, one.mentions()))
                  .orElseGet(() -> new Party(row.words(), List.of(), kind, at(mentions, row)));
            })
        .toList();
  }

  static RowsEntry places(List<Place> places) {
    RowsEntry rows = new RowsEntry("places", Text.of("edit.places"), List.of());
    places.forEach(place -> rows.add(place.name()));
    return rows;
  }

  static List<Place> places(RowsEntry rows, List<Place> before, Mentions mentions) {
    return rows.filled().stream()
        .map(
            row ->
                before.stream()
                    .filter(one -> one.name().equals(row.words()))
                    .findFirst()
                    .orElseGet(() -> new Place(row.words(), at(mentions, row))))
        .toList();
  }

  private static List<Passage> at(Mentions mentions, RowsEntry.Row row) {
    return mentions.of(row.words()).stream().toList();
  }

  static RowsEntry sources(AttributionChain chain) {
    RowsEntry rows =
        new RowsEntry(
            "sources",
            Text.of("edit.sources"),
            List.of(
                new RowsEntry.Column(Text.of("edit.hop-kind"), words(HopKind.values())),
                new RowsEntry.Column(Text.of("edit.certainty"), words(Certainty.values())),
                new RowsEntry.Column(
                    Text.of("edit.polarity"),
                    List.of(Text.of("edit.says-so"), Text.of("edit.denies")))));
    for (Hop hop : chain.hops()) {
      rows.add(
          hop.name(),
          place(HOPS, hop.kind()),
          place(SURE, hop.certainty()),
          hop.positive() ? 0 : 1);
    }
    return rows;
  }

  static AttributionChain sources(RowsEntry rows, AttributionChain before, Mentions mentions) {
    return new AttributionChain(
        rows.filled().stream().map(row -> hop(row, before, mentions)).toList());
  }

  private static Hop hop(RowsEntry.Row row, AttributionChain before, Mentions mentions) {
    Optional<Hop> known =
        before.hops().stream().filter(one -> one.name().equals(row.words())).findFirst();
    return new Hop(
        row.words(),
        HOPS.get(row.chosen().get(0).get()),
        known.flatMap(Hop::cue),
        known.isPresent() ? known.get().passage() : mentions.of(row.words()),
        known.map(Hop::inherited).orElse(false),
        SURE.get(row.chosen().get(1).get()),
        row.chosen().get(2).get() == 0);
  }
}
