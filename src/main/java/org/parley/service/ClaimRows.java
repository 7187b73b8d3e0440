package org.parley.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexRow;
import org.parley.ledger.IndexText;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ConstantWords;
import org.parley.model.Decision.ArticleReread;
import org.parley.model.Meeting;
import org.parley.model.Party;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Response;
import org.parley.model.UnlinkedResponse;
import org.parley.model.When;

/** What findings are found and sorted by. */
final class ClaimRows {
  /** The answer that a claim without any has. */
  static final String NONE = "none";

  static final String UNKNOWN = "unknown";

  /** What a claim needs that stands though it is read otherwise now. */
  static final String ANOTHER_LOOK = "another look";

  /** What an article needs of which nobody knows where or when it was published. */
  static final List<String> METADATA = List.of("outlet", "date");

  private static final String UNDATED = "undated";
  private static final int MOST_YEARS = 3;

  private ClaimRows() {}

  /** One row for each claim of a whole meeting. */
  static List<IndexRow> of(Meeting meeting) {
    List<IndexRow> rows = new ArrayList<>();
    for (ClaimEntry entry : meeting.claims()) {
      rows.add(row(entry, meeting, rows.size()));
    }
    return rows;
  }

  private static IndexRow row(ClaimEntry entry, Meeting meeting, int ordinal) {
    Claim claim = entry.claim();
    When when = claim.when().isDated() ? claim.when() : meeting.when();
    String words = words(entry);
    return new IndexRow(
        claim.id(),
        true,
        claim.articleId(),
        meeting.id(),
        SortKeys.of(entry, meeting, ordinal),
        values(entry, meeting, when, words),
        words,
        when.isDated()
            ? when.earliest().map(LocalDate::toEpochDay).orElse(-IndexRow.NEVER)
            : IndexRow.NEVER,
        when.isDated()
            ? when.latest().map(LocalDate::toEpochDay).orElse(IndexRow.NEVER)
            : -IndexRow.NEVER);
  }

  private static Map<IndexField, List<String>> values(
      ClaimEntry entry, Meeting meeting, When when, String words) {
    Claim claim = entry.claim();
    return Map.ofEntries(
        Map.entry(IndexField.REVIEW, List.of(word(entry.review()))),
        Map.entry(IndexField.ANSWERED, answers(entry)),
        Map.entry(IndexField.PARTY, claim.parties().stream().map(Party::name).toList()),
        Map.entry(
            IndexField.ALIAS,
            claim.parties().stream().flatMap((Party one) -> one.aliases().stream()).toList()),
        Map.entry(IndexField.PLACE, claim.places().stream().map(Place::name).toList()),
        Map.entry(IndexField.OUTLET, List.of(outlet(entry.article()))),
        Map.entry(IndexField.ROOT, roots(claim, meeting)),
        Map.entry(
            IndexField.SOURCE, claim.attribution().hops().stream().map(hop -> hop.name()).toList()),
        Map.entry(IndexField.YEAR, years(when)),
        Map.entry(IndexField.KIND, List.of(word(claim.kind()))),
        Map.entry(IndexField.MODALITY, List.of(word(claim.modality()))),
        Map.entry(IndexField.NEEDS, needs(entry)),
        Map.entry(IndexField.TAG, entry.tags()),
        Map.entry(IndexField.WORD, IndexText.words(words)));
  }

  /** The row of a response that answers no claim on file. */
  static IndexRow of(UnlinkedResponse one) {
    Response response = one.response();
    String words = IndexText.fold(String.join("\n", said(response)));
    return new IndexRow(
        response.id(),
        false,
        response.articleId(),
        "",
        SortKeys.of(response),
        Map.of(
            IndexField.PARTY, List.of(response.speaker().name()),
            IndexField.ANSWERED, List.of(word(response.kind())),
            IndexField.OUTLET, List.of(outlet(one.article())),
            IndexField.NEEDS, needs(one.article()),
            IndexField.WORD, IndexText.words(words)),
        words,
        IndexRow.NEVER,
        -IndexRow.NEVER);
  }

  private static List<String> answers(ClaimEntry entry) {
    return entry.answers().isEmpty()
        ? List.of(NONE)
        : entry.answers().stream().map(one -> word(one.response().kind())).toList();
  }

  private static String outlet(ArticleHeader article) {
    return article.outlet().value().orElse(UNKNOWN);
  }

  private static List<String> roots(Claim claim, Meeting meeting) {
    return meeting.roots().roots().stream()
        .filter(root -> root.claimIds().contains(claim.id()))
        .map(root -> root.name())
        .toList();
  }

  private static List<String> needs(ClaimEntry entry) {
    Stream<String> look =
        entry.obsolete().filter(one -> !isSettled(entry, one.entry())).stream()
            .map(one -> ANOTHER_LOOK);
    return Stream.concat(needs(entry.article()).stream(), look).toList();
  }

  /** Whether somebody decided on the claim since it is read otherwise. */
  private static boolean isSettled(ClaimEntry entry, long reading) {
    return entry.decisions().stream()
        .filter(decision -> !(decision.decision() instanceof ArticleReread))
        .anyMatch(decision -> decision.sequence() > reading);
  }

  private static List<String> needs(ArticleHeader article) {
    return Stream.concat(
            article.outlet().value().isPresent() ? Stream.empty() : Stream.of("outlet"),
            article.published().value().isPresent() ? Stream.empty() : Stream.of("date"))
        .toList();
  }

  private static List<String> years(When when) {
    if (!when.isDated()) {
      return List.of(UNDATED);
    }
    LocalDate from = when.earliest().or(when::latest).orElse(LocalDate.MAX);
    LocalDate to = when.latest().or(when::earliest).orElse(LocalDate.MAX);
    return Stream.iterate(from.getYear(), year -> year <= to.getYear(), year -> year + 1)
        .limit(MOST_YEARS)
        .map(String::valueOf)
        .toList();
  }

  /** A constant as it is written in queries and lists. */
  static String word(Enum<?> constant) {
    return ConstantWords.spaced(constant);
  }

  private static String words(ClaimEntry entry) {
    Claim claim = entry.claim();
    List<String> all = new ArrayList<>();
    claim.passages().stream().map(Passage::quote).forEach(all::add);
    for (Party party : claim.parties()) {
      all.add(party.name());
      all.addAll(party.aliases());
    }
    claim.places().stream().map(Place::name).forEach(all::add);
    claim.attribution().hops().forEach(hop -> all.add(hop.name()));
    entry.article().outlet().value().ifPresent(all::add);
    entry.article().title().value().ifPresent(all::add);
    entry.answers().forEach(answer -> all.addAll(said(answer.response())));
    return IndexText.fold(String.join("\n", all));
  }

  private static List<String> said(Response response) {
    List<String> all = new ArrayList<>(List.of(response.speaker().name()));
    response.passages().stream().map(Passage::quote).forEach(all::add);
    return all;
  }
}
