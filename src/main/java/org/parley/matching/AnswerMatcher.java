package org.parley.matching;

import java.util.List;
import org.parley.model.AnswerLink;
import org.parley.model.MeetingLink;

/** Suggests which claims of other articles a response answers. */
public final class AnswerMatcher {

  /** Suggestions along {@code meetings}, from the claims that {@code answers} already name. */
  public List<AnswerLink> match(
      List<SourcedClaim> claims,
      List<SourcedResponse> responses,
      List<MeetingLink> meetings,
      List<AnswerLink> answers) {
    return List.of();
  }
}
