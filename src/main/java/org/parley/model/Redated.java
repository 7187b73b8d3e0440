package org.parley.model;

/** A claim or response whose time is another one since its article's date is known. */
public record Redated(String findingId, When before, When after) {}
