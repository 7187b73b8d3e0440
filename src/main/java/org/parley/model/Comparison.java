package org.parley.model;

/**
 * What two articles say about one thing.
 *
 * @param subject whom or what it is about: a person for a role, else the meeting's id
 * @param one the statement of the article that was published first
 * @param reason in words
 */
public record Comparison(
    Aspect aspect,
    String subject,
    Statement one,
    Statement other,
    Agreement agreement,
    String reason) {}
