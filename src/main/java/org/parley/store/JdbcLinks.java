package org.parley.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.parley.json.ModelCodec;
import org.parley.ledger.LinkRepository;
import org.parley.ledger.StoredFinding;
import org.parley.model.AnswerLink;
import org.parley.model.MeetingLink;
import org.parley.model.ParleyException;

/** The links of a ledger in two tables. */
final class JdbcLinks implements LinkRepository {
  private final Transactions transactions;
  private final ModelCodec codec;
  private final Indexing indexing;

  JdbcLinks(Transactions transactions, ModelCodec codec, Indexing indexing) {
    this.transactions = transactions;
    this.codec = codec;
    this.indexing = indexing;
  }

  @Override
  public void suggestAnswers(List<AnswerLink> links) {
    transactions.write(
        "store " + links.size() + " answer links",
        handle -> {
          indexing.touch(
              handle, answerEnds(links.stream().filter(link -> insert(handle, link)).toList()));
          return links.size();
        });
  }

  @Override
  public void suggestMeetings(List<MeetingLink> links) {
    transactions.write(
        "store " + links.size() + " meeting links",
        handle -> {
          indexing.touch(
              handle, meetingEnds(links.stream().filter(link -> insert(handle, link)).toList()));
          return links.size();
        });
  }

  @Override
  public void withdrawAnswers(List<AnswerLink> links) {
    transactions.write(
        "withdraw " + links.size() + " answer links",
        handle -> {
          links.forEach(link -> LinkRows.withdraw(handle, link));
          indexing.touch(handle, answerEnds(links));
          return links.size();
        });
  }

  @Override
  public void withdrawMeetings(List<MeetingLink> links) {
    transactions.write(
        "withdraw " + links.size() + " meeting links",
        handle -> {
          links.forEach(link -> LinkRows.withdraw(handle, link));
          indexing.touch(handle, meetingEnds(links));
          return links.size();
        });
  }

  @Override
  public List<AnswerLink> answers() {
    return read(
            "answer link",
            """
            SELECT response AS id, payload, digest FROM answer_link ORDER BY response, claim
            """)
        .stream()
        .map(codec::answerLink)
        .toList();
  }

  @Override
  public List<MeetingLink> meetings() {
    return read(
            "meeting link",
            """
            SELECT claim_a AS id, payload, digest FROM meeting_link ORDER BY claim_a, claim_b
            """)
        .stream()
        .map(codec::meetingLink)
        .toList();
  }

  @Override
  public List<AnswerLink> answersTo(Collection<String> claimIds) {
    return answers("claim", claimIds);
  }

  @Override
  public List<AnswerLink> answersBy(Collection<String> responseIds) {
    return answers("response", responseIds);
  }

  /**
   * @param end the column that holds one of the ids
   */
  private List<AnswerLink> answers(String end, Collection<String> ids) {
    return among(
            "answer link",
            """
            SELECT response AS id, payload, digest FROM answer_link WHERE <end> IN (<ids>)
            """,
            end,
            ids)
        .stream()
        .map(codec::answerLink)
        .sorted(Comparator.comparing(AnswerLink::responseId).thenComparing(AnswerLink::claimId))
        .toList();
  }

  @Override
  public List<MeetingLink> meetingsOf(Collection<String> claimIds) {
    return Stream.of("claim_a", "claim_b")
        .flatMap(
            end ->
                among(
                    "meeting link",
                    """
                    SELECT claim_a AS id, payload, digest FROM meeting_link WHERE <end> IN (<ids>)
                    """,
                    end,
                    claimIds)
                    .stream())
        .distinct()
        .map(codec::meetingLink)
        .sorted(Comparator.comparing(MeetingLink::claimA).thenComparing(MeetingLink::claimB))
        .toList();
  }

  private List<String> among(String what, String sql, String end, Collection<String> ids) {
    return transactions
        .read(
            "read some " + what + "s",
            handle ->
                Batches.of(
                    ids,
                    some ->
                        handle
                            .createQuery(sql)
                            .define("end", end)
                            .bindList("ids", some)
                            .map(new Row())
                            .list()))
        .stream()
        .map(row -> Row.checked("the " + what + " of", row))
        .toList();
  }

  private static List<String> answerEnds(List<AnswerLink> links) {
    return links.stream().flatMap(link -> Stream.of(link.responseId(), link.claimId())).toList();
  }

  private static List<String> meetingEnds(List<MeetingLink> links) {
    return links.stream().flatMap(link -> Stream.of(link.claimA(), link.claimB())).toList();
  }

  /** What later readings found stands in the log and in no table. */
  private static void require(Handle handle, String table, String id) {
    boolean known =
        handle
            .createQuery(
                """
                SELECT id FROM <table> WHERE id = :id
                UNION SELECT subject FROM log_subject WHERE subject = :id
                """)
            .define("table", table)
            .bind("id", id)
            .mapTo(String.class)
            .findOne()
            .isPresent();
    if (!known) {
      throw new ParleyException("cannot link " + id + ": it is not in the ledger");
    }
  }

  private boolean insert(Handle handle, AnswerLink link) {
    require(handle, "response", link.responseId());
    require(handle, "claim", link.claimId());
    StoredFinding stored = StoredFinding.of(link.responseId(), codec.answerLink(link));
    return LinkRows.insert(handle, link, Optional.empty(), stored);
  }

  private boolean insert(Handle handle, MeetingLink link) {
    require(handle, "claim", link.claimA());
    require(handle, "claim", link.claimB());
    return LinkRows.insert(handle, link, StoredFinding.of(link.claimA(), codec.meetingLink(link)));
  }

  private List<String> read(String what, String sql) {
    return transactions
        .read("read every " + what, handle -> handle.createQuery(sql).map(new Row()).list())
        .stream()
        .map(row -> Row.checked("the " + what + " of", row))
        .toList();
  }
}
