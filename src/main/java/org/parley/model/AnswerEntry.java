package org.parley.model;

/** A response as it stands beside a claim. */
public record AnswerEntry(Response response, ArticleHeader article, AnswerLink link) {}
