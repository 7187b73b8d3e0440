package org.parley.model;

import java.util.List;

/** All links between articles. */
public record Links(List<LinkedClaims> meetings, List<LinkedAnswer> answers) {
  /**
   * @param meetings the surest first
   * @param answers the surest first
   */
  public Links {
    meetings = List.copyOf(meetings);
    answers = List.copyOf(answers);
  }
}
