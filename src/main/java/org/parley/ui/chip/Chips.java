package org.parley.ui.chip;

import org.kordamp.ikonli.feather.Feather;
import org.parley.model.AnswerLink;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.LinkState;
import org.parley.model.Modality;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import org.parley.ui.wording.Words;

/** The chip of every state that a claim, a response or a link can be in. */
public final class Chips {
  private Chips() {}

  public static Chip of(ResponseKind kind) {
    return switch (kind) {
      case DENIAL -> new Chip(Feather.X_CIRCLE, "Denial", "denial");
      case PARTIAL -> new Chip(Feather.CIRCLE, "Partial", "partial");
      case DOUBT -> new Chip(Feather.HELP_CIRCLE, "Doubt", "doubt");
      case NO_COMMENT -> new Chip(Feather.MIC_OFF, "No comment", "no-comment");
      case CONFIRMATION -> new Chip(Feather.CHECK_CIRCLE, "Confirmation", "confirmation");
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
      case UNREVIEWED -> new Chip(Feather.INBOX, "Unreviewed", "quiet");
      case CONFIRMED -> new Chip(Feather.CHECK, "Confirmed", "confirmed");
      case DISPUTED -> new Chip(Feather.FLAG, "Disputed", "disputed");
      case REJECTED -> new Chip(Feather.TRASH_2, "Rejected", "rejected");
    };
  }

  /** The state of a link, explained by its reasons. */
  public static Chip of(AnswerLink link) {
    Chip chip =
        link.state() == LinkState.CONFIRMED
            ? new Chip(Feather.LINK, "Link confirmed", "quiet")
            : new Chip(Feather.LINK_2, "Link " + Words.of(link.state()), "quiet");
    return link.reasons().isEmpty() ? chip : chip.explained(String.join("\n", link.reasons()));
  }

  /** "Implied" for a claim nobody in the article asserts. */
  public static Chip implied(Claim claim) {
    return new Chip(Feather.CORNER_DOWN_RIGHT, "Implied", "quiet")
        .explained(
            "Nobody in the article asserts it; it stands behind what was answered: "
                + Words.excerpt(claim.quote().quote(), 80));
  }

  /** "General" for habits and repeated events without a date. */
  public static Chip general() {
    return new Chip(Feather.REPEAT, "General", "quiet")
        .explained("A habit or a repeated event, not one dated meeting");
  }
}
