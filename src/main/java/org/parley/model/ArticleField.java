package org.parley.model;

/** What an editor can say of an article that its text does not tell, or tells wrongly. */
public enum ArticleField {
  OUTLET,
  /** Day of publication, written as 2023-12-17. */
  PUBLISHED,
  TITLE
}
