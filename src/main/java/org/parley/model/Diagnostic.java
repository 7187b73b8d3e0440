package org.parley.model;

import java.util.Optional;

/**
 * Something to tell the user about an input: which file, where in it, what is wrong and what to do.
 */
public record Diagnostic(
    Severity severity,
    String file,
    Optional<Integer> line,
    Optional<Integer> column,
    String message,
    String remedy) {
  /** One line: {@code file:line:column: message; remedy}. */
  public String inWords() {
    StringBuilder words = new StringBuilder(file);
    line.ifPresent(n -> words.append(':').append(n));
    column.ifPresent(n -> words.append(':').append(n));
    words.append(": ").append(message);
    if (!remedy.isEmpty()) {
      words.append("; ").append(remedy);
    }
    return words.toString();
  }

  public static Diagnostic error(String file, String message, String remedy) {
    return new Diagnostic(
        Severity.ERROR, file, Optional.empty(), Optional.empty(), message, remedy);
  }

  public static Diagnostic warning(String file, String message, String remedy) {
    return new Diagnostic(
        Severity.WARNING, file, Optional.empty(), Optional.empty(), message, remedy);
  }
}
