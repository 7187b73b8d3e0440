package org.parley.service;

/** A value of a field and how many of the claims asked for have it. */
public record ValueCount(String value, int claims) {}
