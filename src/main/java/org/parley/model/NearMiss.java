package org.parley.model;

/** A passage that looked like a claim or a response and was refused, with the reason. */
public record NearMiss(Passage passage, String rule, String reason) {}
