package org.parley.service;

import java.util.List;
import org.parley.model.Diagnostic;
import org.parley.model.Severity;

/** Questions about lists of diagnostics. */
final class Problems {
  private Problems() {}

  static boolean anyError(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }

  /** What an exception says, or its name where it says nothing. */
  static String inWords(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }
}
