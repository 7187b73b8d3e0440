package org.parley.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.StoredFinding;
import org.parley.model.AnswerLink;
import org.parley.model.MeetingLink;

/** Inserts links within an open transaction; a pair already there is left as it is. */
final class LinkRows {
  private LinkRows() {}

  static boolean insert(
      Handle handle, AnswerLink link, Optional<String> foundIn, StoredFinding stored) {
    if (isThere(
        handle,
        """
        SELECT response FROM answer_link WHERE response = :first AND claim = :second
        """,
        link.responseId(),
        link.claimId())) {
      return false;
    }
    handle
        .createUpdate(
            """
            INSERT INTO answer_link (response, claim, found_in, payload, digest)
            VALUES (:response, :claim, :foundIn, :payload, :digest)
            """)
        .bind("response", link.responseId())
        .bind("claim", link.claimId())
        .bind("foundIn", foundIn)
        .bind("payload", stored.payload())
        .bind("digest", stored.digest())
        .execute();
    return true;
  }

  static boolean insert(Handle handle, MeetingLink link, StoredFinding stored) {
    if (isThere(
        handle,
        """
        SELECT claim_a FROM meeting_link WHERE claim_a = :first AND claim_b = :second
        """,
        link.claimA(),
        link.claimB())) {
      return false;
    }
    handle
        .createUpdate(
            """
            INSERT INTO meeting_link (claim_a, claim_b, payload, digest)
            VALUES (:claimA, :claimB, :payload, :digest)
            """)
        .bind("claimA", link.claimA())
        .bind("claimB", link.claimB())
        .bind("payload", stored.payload())
        .bind("digest", stored.digest())
        .execute();
    return true;
  }

  /** A link found in an article itself belongs to that article and stays. */
  static void withdraw(Handle handle, AnswerLink link) {
    handle
        .createUpdate(
            """
            DELETE FROM answer_link
            WHERE response = :response AND claim = :claim AND found_in IS NULL
            """)
        .bind("response", link.responseId())
        .bind("claim", link.claimId())
        .execute();
  }

  static void withdraw(Handle handle, MeetingLink link) {
    handle
        .createUpdate(
            """
            DELETE FROM meeting_link WHERE claim_a = :claimA AND claim_b = :claimB
            """)
        .bind("claimA", link.claimA())
        .bind("claimB", link.claimB())
        .execute();
  }

  private static boolean isThere(Handle handle, String sql, String first, String second) {
    return handle
        .createQuery(sql)
        .bind("first", first)
        .bind("second", second)
        .mapTo(String.class)
        .findOne()
        .isPresent();
  }
}
