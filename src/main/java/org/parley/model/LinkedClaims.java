package org.parley.model;

/** A link between claims with both of them. */
public record LinkedClaims(MeetingLink link, ClaimEntry one, ClaimEntry other) {}
