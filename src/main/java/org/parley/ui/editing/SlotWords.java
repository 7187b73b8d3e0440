package org.parley.ui.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Slot;
import org.parley.model.SlotValue;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.WhenWords;
import org.parley.ui.wording.Words;

/** The slots of a claim in words. */
public final class SlotWords {
  /** The order in which a reader asks for them. */
  public static final List<Slot> ORDER =
      List.of(Slot.PARTIES, Slot.PLACES, Slot.WHEN, Slot.SOURCES, Slot.KIND, Slot.MODALITY);

  private SlotWords() {}

  /** "Who", "Where" and so on. */
  public static String of(Slot slot) {
    return Text.of("slot." + slot.name().toLowerCase(Locale.ROOT));
  }

  /** What a slot of the claim holds. */
  public static String value(Slot slot, Claim claim) {
    return switch (slot) {
      case PARTIES -> ClaimWords.parties(claim.parties());
      case PLACES -> ClaimWords.places(claim.places());
      case WHEN -> WhenWords.withEdtf(claim.when());
      case SOURCES -> SourceWords.chain(claim.attribution());
      case KIND -> Words.capital(Words.of(claim.kind()));
      case MODALITY -> Words.capital(Words.of(claim.modality()));
    };
  }

  /** What the machine read in a slot that an editor corrected. */
  public static Optional<String> machine(Slot slot, ClaimEntry entry) {
    return new Corrections(entry)
        .machine(slot)
        .map(SlotValue::inWords)
        .map(words -> Text.of("edit.machine", words));
  }
}
