package org.parley.ui.notice;

/** One message to the user: what happened and, if it went wrong, what to do. */
public record Notice(String text, boolean problem) {}
