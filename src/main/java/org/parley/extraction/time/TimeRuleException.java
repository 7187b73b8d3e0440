package org.parley.extraction.time;

import org.parley.model.ParleyException;

/** A rule file for dates that cannot be used; the message names the file and the line or rule. */
public final class TimeRuleException extends ParleyException {
  private static final long serialVersionUID = 1L;

  TimeRuleException(String message) {
    super(message);
  }

  TimeRuleException(String message, Throwable cause) {
    super(message, cause);
  }
}
