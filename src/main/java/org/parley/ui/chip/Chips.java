package org.parley.ui.chip;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.parley.model.AnswerLink;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.LinkState;
import org.parley.model.Modality;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** The chip of every state that a claim, a response or a link can be in. */
public final class Chips {
  private Chips() {}

  public static ChipLook of(ResponseKind kind) {
    return switch (kind) {
      case DENIAL -> new ChipLook(Feather.X_CIRCLE, Text.of("chip.denial"), "denial");
      case PARTIAL -> new ChipLook(Feather.CIRCLE, Text.of("chip.partial"), "partial");
      case DOUBT -> new ChipLook(Feather.HELP_CIRCLE, Text.of("chip.doubt"), "doubt");
      case NO_COMMENT -> new ChipLook(Feather.MIC_OFF, Text.of("chip.no-comment"), "no-comment");
      case CONFIRMATION ->
          new ChipLook(Feather.CHECK_CIRCLE, Text.of("chip.confirmation"), "confirmation");
    };
  }

  public static ChipLook of(ClaimKind kind) {
    String word = Words.capital(Words.of(kind));
    return switch (kind) {
      case MEETING -> new ChipLook(Feather.USERS, word, "neutral");
      case VISIT -> new ChipLook(Feather.NAVIGATION, word, "neutral");
      case TALKS -> new ChipLook(Feather.MESSAGE_CIRCLE, word, "neutral");
      case CONTACT -> new ChipLook(Feather.PHONE, word, "neutral");
      case PLANNED -> new ChipLook(Feather.CALENDAR, word, "neutral");
    };
  }

  public static ChipLook of(Modality modality) {
    String word = Words.capital(Words.of(modality));
    return switch (modality) {
      case ASSERTED -> new ChipLook(Feather.MESSAGE_SQUARE, word, "neutral");
      case ALLEGED -> new ChipLook(Feather.ALERT_TRIANGLE, word, "alleged");
      case PLANNED -> new ChipLook(Feather.CLOCK, word, "neutral");
      case HYPOTHETICAL -> new ChipLook(Feather.CLOUD, word, "alleged");
      case NEGATED -> new ChipLook(Feather.SLASH, word, "denial");
    };
  }

  public static ChipLook of(ReviewState state) {
    return switch (state) {
      case UNREVIEWED -> new ChipLook(Feather.INBOX, Text.of("chip.unreviewed"), "quiet");
      case CONFIRMED -> new ChipLook(Feather.CHECK, Text.of("chip.confirmed"), "confirmed");
      case DISPUTED -> new ChipLook(Feather.FLAG, Text.of("chip.disputed"), "disputed");
      case REJECTED -> new ChipLook(Feather.TRASH_2, Text.of("chip.rejected"), "rejected");
    };
  }

  /** The state of a link, explained by its reasons. */
  public static ChipLook of(AnswerLink link) {
    ChipLook chip =
        link.state() == LinkState.CONFIRMED
            ? new ChipLook(Feather.LINK, Text.of("chip.link-confirmed"), "quiet")
            : new ChipLook(Feather.LINK_2, Text.of("chip.link", Words.of(link.state())), "quiet");
    return link.reasons().isEmpty() ? chip : chip.explained(String.join("\n", link.reasons()));
  }

  /**
   * For a claim whose machine reading an editor replaced.
   *
   * @param slots the replaced parts in words
   */
  public static ChipLook corrected(List<String> slots) {
    return new ChipLook(Feather.EDIT_3, Text.of("chip.corrected"), "quiet")
        .explained(Text.of("chip.corrected.why", String.join(", ", slots)));
  }

  public static ChipLook tag(String tag) {
    return new ChipLook(Feather.TAG, tag, "quiet").explained(Text.of("chip.tag.why"));
  }

  /** How many notes there are; the pointer shows them. */
  public static ChipLook notes(List<String> notes) {
    return new ChipLook(Feather.EDIT, Words.count(notes.size(), "note"), "quiet")
        .explained(String.join("\n\n", notes));
  }

  /** For a claim that is marked, to be decided on together with others. */
  public static ChipLook marked() {
    return new ChipLook(Feather.CHECK_SQUARE, Text.of("chip.marked"), "confirmed");
  }

  /** For a claim nobody in the article asserts. */
  public static ChipLook implied(Claim claim) {
    return new ChipLook(Feather.CORNER_DOWN_RIGHT, Text.of("chip.implied"), "quiet")
        .explained(Text.of("chip.implied.why", Words.excerpt(claim.quote().quote(), 80)));
  }

  /** For an answer that stands in another article than the claim. */
  public static ChipLook elsewhere() {
    return new ChipLook(Feather.EXTERNAL_LINK, Text.of("chip.elsewhere"), "quiet");
  }

  /** For habits and repeated events without a date. */
  public static ChipLook general() {
    return new ChipLook(Feather.REPEAT, Text.of("chip.general"), "quiet")
        .explained(Text.of("chip.general.why"));
  }
}
