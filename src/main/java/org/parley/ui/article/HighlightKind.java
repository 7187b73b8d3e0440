package org.parley.ui.article;

import org.parley.model.ResponseKind;
import org.parley.ui.wording.Words;

/** What a highlighted stretch of an article is; each has a style of its own. */
public enum HighlightKind {
  CLAIM,
  DENIAL,
  PARTIAL,
  DOUBT,
  NO_COMMENT,
  CONFIRMATION,
  CUE,
  PLACE,
  DATE;

  static HighlightKind of(ResponseKind kind) {
    return switch (kind) {
      case DENIAL -> DENIAL;
      case PARTIAL -> PARTIAL;
      case DOUBT -> DOUBT;
      case NO_COMMENT -> NO_COMMENT;
      case CONFIRMATION -> CONFIRMATION;
    };
  }

  /** Whether this is what is said, not who said it, where or when. */
  boolean isPassage() {
    return compareTo(CUE) < 0;
  }

  /** The style class of text of this kind. */
  public String styleClass() {
    return "parley-mark-" + Words.of(this).replace(' ', '-');
  }

  /** The word for it in the legend. */
  public String word() {
    return this == CUE ? "Source" : Words.capital(Words.of(this));
  }
}
