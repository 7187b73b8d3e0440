package org.parley.text;

import org.parley.model.Span;

/** A place in a text where an outlet is named. */
public record OutletMention(Outlet outlet, Span span) {}
