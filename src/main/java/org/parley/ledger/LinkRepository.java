package org.parley.ledger;

import java.util.Collection;
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

  /** The links to any of these claims, by response and claim. */
  List<AnswerLink> answersTo(Collection<String> claimIds);

  /** The links from any of these responses, by response and claim. */
  List<AnswerLink> answersBy(Collection<String> responseIds);

  /** The links with at least one end among these claims, by pair. */
  List<MeetingLink> meetingsOf(Collection<String> claimIds);

  /** All meeting links by pair. */
  List<MeetingLink> meetings();
}
