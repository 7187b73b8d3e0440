package org.parley.ui.article;

import org.parley.model.Span;

/** A stretch of the displayed text that belongs to a claim or a response. */
public record Highlight(Span span, HighlightKind kind, String findingId) {}
