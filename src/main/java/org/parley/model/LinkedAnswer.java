package org.parley.model;

/** A response beside a claim of another article. */
public record LinkedAnswer(AnswerEntry answer, ClaimEntry claim) {}
