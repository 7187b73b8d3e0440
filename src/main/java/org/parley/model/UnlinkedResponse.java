package org.parley.model;

/** A response that answers no claim on file. */
public record UnlinkedResponse(Response response, ArticleHeader article) {}
