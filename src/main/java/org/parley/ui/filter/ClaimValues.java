package org.parley.ui.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Party;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Response;
import org.parley.model.UnlinkedResponse;
import org.parley.model.When;
import org.parley.ui.wording.Words;

/** What a claim, or a response without one, has in every field. */
final class ClaimValues {
  static final String NONE = "none";
  private static final String UNKNOWN = "unknown";
  private static final String UNDATED = "undated";
  private static final int MOST_YEARS = 3;

  private final Map<Field, Set<String>> values = new EnumMap<>(Field.class);
  private final List<String> alsoCalled = new ArrayList<>();
  private String text = "";
  private When when = When.none();

  private ClaimValues() {}

  static ClaimValues of(ClaimEntry entry, Meeting meeting) {
    Claim claim = entry.claim();
    ClaimValues own = new ClaimValues();
    own.when = claim.when().isDated() ? claim.when() : meeting.when();
    own.put(Field.REVIEW, Stream.of(Words.of(entry.review())));
    own.put(
        Field.ANSWERED,
        entry.answers().isEmpty()
            ? Stream.of(NONE)
            : entry.answers().stream().map(one -> Words.of(one.response().kind())));
    own.put(Field.PARTY, claim.parties().stream().map(Party::name));
    claim.parties().forEach(party -> own.alsoCalled.addAll(party.aliases()));
    own.put(Field.PLACE, claim.places().stream().map(Place::name));
    own.put(
        Field.ROOT,
        meeting.roots().roots().stream()
            .filter(root -> root.claimIds().contains(claim.id()))
            .map(root -> root.name()));
    own.put(Field.YEAR, years(own.when));
    own.put(Field.KIND, Stream.of(Words.of(claim.kind())));
    own.put(Field.MODALITY, Stream.of(Words.of(claim.modality())));
    own.putArticle(entry.article());
    own.text = words(entry, claim);
    return own;
  }

  static ClaimValues of(UnlinkedResponse one) {
    Response response = one.response();
    ClaimValues own = new ClaimValues();
    own.put(Field.PARTY, Stream.of(response.speaker().name()));
    own.put(Field.ANSWERED, Stream.of(Words.of(response.kind())));
    own.putArticle(one.article());
    own.text = words(response);
    return own;
  }

  private void putArticle(ArticleHeader article) {
    put(Field.OUTLET, Stream.of(article.outlet().value().orElse(UNKNOWN)));
    put(
        Field.NEEDS,
        Stream.concat(
            article.outlet().value().isPresent() ? Stream.empty() : Stream.of("outlet"),
            article.published().value().isPresent() ? Stream.empty() : Stream.of("date")));
  }

  private void put(Field field, Stream<String> found) {
    Set<String> own = new LinkedHashSet<>();
    found.forEach(own::add);
    values.put(field, own);
  }

  private static Stream<String> years(When when) {
    LocalDate from = when.earliest().or(when::latest).orElse(LocalDate.MAX);
    LocalDate to = when.latest().or(when::earliest).orElse(LocalDate.MAX);
    if (!when.isDated()) {
      return Stream.of(UNDATED);
    }
    return Stream.iterate(from.getYear(), year -> year <= to.getYear(), year -> year + 1)
        .limit(MOST_YEARS)
        .map(String::valueOf);
  }

  private static String words(ClaimEntry entry, Claim claim) {
    List<String> all = new ArrayList<>();
    claim.passages().stream().map(Passage::quote).forEach(all::add);
    claim.parties().forEach(party -> all.addAll(party.aliases()));
    claim.parties().stream().map(Party::name).forEach(all::add);
    claim.places().stream().map(Place::name).forEach(all::add);
    claim.attribution().hops().forEach(hop -> all.add(hop.name()));
    entry.article().outlet().value().ifPresent(all::add);
    entry.article().title().value().ifPresent(all::add);
    entry.answers().forEach(answer -> all.add(words(answer.response())));
    return Folded.of(String.join("\n", all));
  }

  private static String words(Response response) {
    List<String> all = new ArrayList<>(List.of(response.speaker().name()));
    response.passages().stream().map(Passage::quote).forEach(all::add);
    return Folded.of(String.join("\n", all));
  }

  /** The values to count in the list of a field. */
  Set<String> of(Field field) {
    return values.getOrDefault(field, Set.of());
  }

  List<String> alsoCalled() {
    return alsoCalled;
  }

  /** Everything that words are looked for in, without case and accents. */
  String text() {
    return text;
  }

  When when() {
    return when;
  }
}
