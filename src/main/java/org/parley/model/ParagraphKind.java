package org.parley.model;

/** What part a paragraph plays in an article. */
public enum ParagraphKind {
  HEADLINE,
  /** A sentence below the headline that sums the story up. */
  STANDFIRST,
  /** A date, place or agency line at the head of the text. */
  DATELINE,
  BYLINE,
  CAPTION,
  /** Text of the site, not of the story: related links, comment widgets, photo credits. */
  BOILERPLATE,
  SUBHEAD,
  BODY
}
