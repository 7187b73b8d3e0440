package org.parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A party that others say took part in a meeting, and what it answered. */
public record Accused(
    String party,
    List<String> members,
    String meetingId,
    Statement first,
    Optional<LocalDate> since,
    List<Answer> answers) {
  /**
   * @param party a state or organisation where it is known whose people took part, else a name
   * @param members how its people are named in the meeting's claims
   * @param first the claim that was published first
   * @param since when that was, empty when no article is dated
   * @param answers by the party or its people, the earliest first; none when it is silent
   */
  public Accused {
    members = List.copyOf(members);
    answers = List.copyOf(answers);
  }

  public boolean isSilent() {
    return answers.isEmpty();
  }

  /**
   * One answer of the party.
   *
   * @param days from the first report to the answer's article; empty when one is undated
   */
  public record Answer(AnswerEntry entry, Optional<Long> days) {}
}
