package org.parley.ui.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.Modality;
import org.parley.model.Slot;
import org.parley.model.SlotValue;
import org.parley.service.ReviewService;
import org.parley.ui.form.ChoiceEntry;
import org.parley.ui.form.Entry;
import org.parley.ui.form.Form.Reading;
import org.parley.ui.form.RowsEntry;
import org.parley.ui.form.TextEntry;
import org.parley.ui.wording.Text;

/** One slot of a claim while it is being edited: its entry, how it reads, and its new value. */
final class SlotDraft {
  private final ReviewService reviews;
  private final Claim claim;

  SlotDraft(ReviewService reviews, Claim claim) {
    this.reviews = reviews;
    this.claim = claim;
  }

  /**
   * The entry that asks for a value, how it reads, and what it makes of the words of the article.
   */
  record Draft(
      Entry entry, Supplier<Reading> reading, BiFunction<Mentions, Claim, SlotValue> value) {}

  Draft of(Slot slot) {
    return switch (slot) {
      case PARTIES -> parties();
      case PLACES -> places();
      case WHEN -> when();
      case SOURCES -> sources();
      case KIND -> kind();
      case MODALITY -> modality();
    };
  }

  private Draft parties() {
    RowsEntry rows = SlotRows.parties(claim.parties());
    return new Draft(
        rows,
        () ->
            rows.filled().isEmpty()
                ? Reading.wrong(Text.of("edit.parties.none"))
                : twice(rows).orElse(Reading.nothing()),
        (mentions, now) ->
            new SlotValue.PartiesValue(SlotRows.parties(rows, now.parties(), mentions)));
  }

  private Draft places() {
    RowsEntry rows = SlotRows.places(claim.places());
    return new Draft(
        rows,
        () ->
            rows.filled().isEmpty()
                ? Reading.taken(Text.of("edit.places.none"))
                : twice(rows).orElse(Reading.nothing()),
        (mentions, now) ->
            new SlotValue.PlacesValue(SlotRows.places(rows, now.places(), mentions)));
  }

  private Draft sources() {
    RowsEntry rows = SlotRows.sources(claim.attribution());
    return new Draft(
        rows,
        () ->
            Reading.taken(
                rows.filled().isEmpty()
                    ? Text.of("edit.sources.none")
                    : Text.of(
                        "edit.sources.chain",
                        String.join(
                            " ← ", rows.filled().stream().map(RowsEntry.Row::words).toList()))),
        (mentions, now) ->
            new SlotValue.SourcesValue(SlotRows.sources(rows, now.attribution(), mentions)));
  }

  private static Optional<Reading> twice(RowsEntry rows) {
    List<String> names =
        rows.filled().stream().map(row -> row.words().toLowerCase(Locale.ROOT)).toList();
    return names.stream().distinct().count() == names.size()
        ? Optional.empty()
        : Optional.of(Reading.wrong(Text.of("edit.twice")));
  }

  private Draft kind() {
    ChoiceEntry choice =
        new ChoiceEntry(
            "kind",
            Text.of("edit.kind"),
            SlotRows.words(ClaimKind.values()),
            List.of(ClaimKind.values()).indexOf(claim.kind()));
    return new Draft(
        choice,
        Reading::nothing,
        (mentions, now) ->
            new SlotValue.KindValue(List.of(ClaimKind.values()).get(choice.chosen().get())));
  }

  private Draft modality() {
    ChoiceEntry choice =
        new ChoiceEntry(
            "modality",
            Text.of("edit.modality"),
            SlotRows.words(Modality.values()),
            List.of(Modality.values()).indexOf(claim.modality()));
    return new Draft(
        choice,
        Reading::nothing,
        (mentions, now) ->
            new SlotValue.ModalityValue(List.of(Modality.values()).get(choice.chosen().get())));
  }

  private Draft when() {
    TextEntry date = TextEntry.line("when", Text.of("edit.when"), claim.when().edtf().orElse(""));
    EdtfReading edtf = new EdtfReading(reviews);
    return new Draft(
        date,
        () -> edtf.reading(date.words(), claim.when()),
        (mentions, now) -> new SlotValue.WhenValue(edtf.when(date.words(), now.when())));
  }
}
