package org.parley.ui.chip;

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

  /** Text.of("chip.implied") for a claim nobody in the article asserts. */
  public static Chip implied(Claim claim) {
    return new Chip(Feather.CORNER_DOWN_RIGHT, Text.of("chip.implied"), "quiet")
        .explained(Text.of("chip.implied.why", Words.excerpt(claim.quote().quote(), 80)));
  }

  /** Text.of("chip.general") for habits and repeated events without a date. */
  public static Chip general() {
    return new Chip(Feather.REPEAT, Text.of("chip.general"), "quiet")
        .explained(Text.of("chip.general.why"));
  }
}
