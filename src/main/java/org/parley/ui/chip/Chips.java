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

  public static Chip of(ResponseKind kind) {
    return switch (kind) {
      case DENIAL -> new Chip(Feather.X_CIRCLE, Text.of("chip.denial"), "denial");
      case PARTIAL -> new Chip(Feather.CIRCLE, Text.of("chip.partial"), "partial");
      case DOUBT -> new Chip(Feather.HELP_CIRCLE, Text.of("chip.doubt"), "doubt");
      case NO_COMMENT -> new Chip(Feather.MIC_OFF, Text.of("chip.no-comment"), "no-comment");
      case CONFIRMATION ->
          new Chip(Feather.CHECK_CIRCLE, Text.of("chip.confirmation"), "confirmation");
    };
  }

  public static Chip of(ClaimKind kind) {
    String word = Words.capital(Words.of(kind));
    return switch (kind) {
      case MEETING -> new Chip(Feather.USERS, word, "neutral");
      case VISIT -> new Chip(Feather.NAVIGATION, word, "neutral");
      case TALKS -> new Chip(Feather.MESSAGE_CIRCLE, word, "neutral");
      case CONTACT -> new Chip(Feather.PHONE, word, "neutral");
      case PLANNED -> new Chip(Feather.CALENDAR, word, "neutral");
    };
  }

  public static Chip of(Modality modality) {
    String word = Words.capital(Words.of(modality));
    return switch (modality) {
      case ASSERTED -> new Chip(Feather.MESSAGE_SQUARE, word, "neutral");
      case ALLEGED -> new Chip(Feather.ALERT_TRIANGLE, word, "alleged");
      case PLANNED -> new Chip(Feather.CLOCK, word, "neutral");
      case HYPOTHETICAL -> new Chip(Feather.CLOUD, word, "alleged");
      case NEGATED -> new Chip(Feather.SLASH, word, "denial");
    };
  }

  public static Chip of(ReviewState state) {
    return switch (state) {
      case UNREVIEWED -> new Chip(Feather.INBOX, Text.of("chip.unreviewed"), "quiet");
      case CONFIRMED -> new Chip(Feather.CHECK, Text.of("chip.confirmed"), "confirmed");
      case DISPUTED -> new Chip(Feather.FLAG, Text.of("chip.disputed"), "disputed");
      case REJECTED -> new Chip(Feather.TRASH_2, Text.of("chip.rejected"), "rejected");
    };
  }

  /** The state of a link, explained by its reasons. */
  public static Chip of(AnswerLink link) {
    Chip chip =
        link.state() == LinkState.CONFIRMED
            ? new Chip(Feather.LINK, Text.of("chip.link-confirmed"), "quiet")
            : new Chip(Feather.LINK_2, Text.of("chip.link", Words.of(link.state())), "quiet");
    return link.reasons().isEmpty() ? chip : chip.explained(String.join("\n", link.reasons()));
  }

  /**
   * For a claim whose machine reading an editor replaced.
   *
   * @param slots the replaced parts in words
   */
  public static Chip corrected(List<String> slots) {
    return new Chip(Feather.EDIT_3, Text.of("chip.corrected"), "quiet")
        .explained(Text.of("chip.corrected.why", String.join(", ", slots)));
  }

  public static Chip tag(String tag) {
    return new Chip(Feather.TAG, tag, "quiet").explained(Text.of("chip.tag.why"));
  }

  /** How many notes there are; the pointer shows them. */
  public static Chip notes(List<String> notes) {
    return new Chip(Feather.EDIT, Words.count(notes.size(), "note"), "quiet")
        .explained(String.join("\n\n", notes));
  }

  /** For a claim that is marked, to be decided on together with others. */
  public static Chip marked() {
    return new Chip(Feather.CHECK_SQUARE, Text.of("chip.marked"), "confirmed");
  }

  /** For a claim nobody in the article asserts. */
  public static Chip implied(Claim claim) {
    return new Chip(Feather.CORNER_DOWN_RIGHT, Text.of("chip.implied"), "quiet")
        .explained(Text.of("chip.implied.why", Words.excerpt(claim.quote().quote(), 80)));
  }

  /** For habits and repeated events without a date. */
  public static Chip general() {
    return new Chip(Feather.REPEAT, Text.of("chip.general"), "quiet")
        .explained(Text.of("chip.general.why"));
  }
}
