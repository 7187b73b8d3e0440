package org.parley.model;

/** How bad a diagnostic is. */
public enum Severity {
  WARNING,
  ERROR
}
