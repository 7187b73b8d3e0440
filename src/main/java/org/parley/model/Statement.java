package org.parley.model;

/**
 * What an article says about one thing, in its own words or in those it gives to somebody.
 *
 * @param value what it comes to: a role, a place, a time, who says it
 * @param passage the words it was read from
 */
public record Statement(String value, ArticleHeader article, Passage passage) {}
