package org.parley.model;

/** One paragraph of an article's canonical text and the part it plays. */
public record Paragraph(Span span, ParagraphKind kind) {}
