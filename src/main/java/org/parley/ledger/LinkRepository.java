package org.parley.ledger;

import java.util.List;
import org.parley.model.AnswerLink;
import org.parley.model.MeetingLink;

/** The links between responses and claims, and between claims of one event. */
public interface LinkRepository {
  /** Adds suggestions; a pair already linked, in whatever state, is left as it is. */
  void suggestAnswers(List<AnswerLink> links);

  /** Adds suggestions; a pair already linked, in whatever state, is left as it is. */
  void suggestMeetings(List<MeetingLink> links);

  /** Takes suggestions back that no longer hold; what editors decided stays in the log. */
  void withdrawAnswers(List<AnswerLink> links);

  /** Takes suggestions back that no longer hold; what editors decided stays in the log. */
  void withdrawMeetings(List<MeetingLink> links);

  /** All answer links by response and claim. */
  List<AnswerLink> answers();

  /** All meeting links by pair. */
  List<MeetingLink> meetings();
}
