package org.parley.service;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.ledger.Ledger;
import org.parley.matching.AccusedParties;
import org.parley.matching.MeetingGrouper;
import org.parley.matching.NameRegistry;
import org.parley.matching.PartyContradictions;
import org.parley.matching.RoleConflicts;
import org.parley.matching.SlotComparisons;
import org.parley.matching.SourceSteps;
import org.parley.model.Accused;
import org.parley.model.Agreement;
import org.parley.model.AnswerEntry;
import org.parley.model.Article;
import org.parley.model.ArticleHeader;
import org.parley.model.ClaimEntry;
import org.parley.model.Comparison;
import org.parley.model.Contradiction;
import org.parley.model.Contradictions;
import org.parley.model.KnownThen;
import org.parley.model.LinkedAnswer;
import org.parley.model.LinkedClaims;
import org.parley.model.Links;
import org.parley.model.Meeting;
import org.parley.model.MeetingLink;
import org.parley.model.ReviewState;
import org.parley.model.SourceGraph;
import org.parley.model.WithoutSource;

/**
 * Answers who really said so, across all articles of a ledger; every call blocks and reads only.
 */
public final class ComparisonService {
  private static final Comparator<LinkedClaims> SUREST_CLAIMS =
      Comparator.comparingDouble((LinkedClaims one) -> -one.link().score())
          .thenComparing(one -> one.link().claimA())
          .thenComparing(one -> one.link().claimB());
  private static final Comparator<LinkedAnswer> SUREST_ANSWERS =
      Comparator.comparingDouble((LinkedAnswer one) -> -one.answer().link().score())
          .thenComparing(one -> one.answer().response().id())
          .thenComparing(one -> one.claim().claim().id());

  private final Ledger ledger;

  public ComparisonService(Ledger ledger) {
    this.ledger = ledger;
  }

  /** All links between articles, rejected ones included, the surest first. */
  public Links links() {
    LedgerSnapshot snapshot = LedgerSnapshot.of(ledger);
    Map<String, ClaimEntry> claims =
        snapshot.claims().stream().collect(toMap(entry -> entry.claim().id(), entry -> entry));
    List<LinkedAnswer> answers = new ArrayList<>();
    for (ClaimEntry entry : snapshot.claims()) {
      entry.answers().stream()
          .filter(answer -> !answer.article().id().equals(entry.article().id()))
          .forEach(answer -> answers.add(new LinkedAnswer(answer, entry)));
    }
    return new Links(
        snapshot.links().stream()
            .flatMap(link -> linked(link, claims))
            .sorted(SUREST_CLAIMS)
            .toList(),
        answers.stream().sorted(SUREST_ANSWERS).toList());
  }

  private static Stream<LinkedClaims> linked(MeetingLink link, Map<String, ClaimEntry> claims) {
    Optional<ClaimEntry> one = Optional.ofNullable(claims.get(link.claimA()));
    Optional<ClaimEntry> other = Optional.ofNullable(claims.get(link.claimB()));
    return one.flatMap(a -> other.map(b -> new LinkedClaims(link, a, b))).stream();
  }

  /**
   * On whom a meeting rests, step by step.
   *
   * @param claimId of any of its claims, whole
   */
  public Optional<SourceGraph> sources(String claimId) {
    return meetings().stream()
        .filter(
            meeting ->
                meeting.claims().stream().anyMatch(entry -> entry.claim().id().equals(claimId)))
        .findFirst()
        .map(new SourceSteps()::of);
  }

  /** What the articles of each meeting say of who, where and when, pair by pair. */
  public List<Comparison> comparisons() {
    return meetings().stream()
        .flatMap(meeting -> new SlotComparisons().of(meeting).stream())
        .toList();
  }

  /** Parties that deny and confirm the same meeting, and slots on which articles cannot agree. */
  public Contradictions contradictions() {
    List<Meeting> meetings = meetings();
    PartyContradictions finder =
        new PartyContradictions(id -> ledger.articles().find(id).map(Article::text));
    List<Contradiction> parties =
        meetings.stream().flatMap(meeting -> finder.of(meeting).stream()).toList();
    List<ClaimEntry> claims =
        meetings.stream().flatMap(meeting -> meeting.claims().stream()).toList();
    List<Comparison> conflicts = new ArrayList<>(new RoleConflicts().of(claims));
    meetings.stream()
        .flatMap(meeting -> new SlotComparisons().of(meeting).stream())
        .filter(comparison -> comparison.agreement() == Agreement.CONFLICT)
        .forEach(conflicts::add);
    return new Contradictions(parties, conflicts);
  }

  /** The parties of all meetings with what they answered, the silent ones too. */
  public List<Accused> accused() {
    return meetings().stream()
        .flatMap(meeting -> new AccusedParties().of(meeting).stream())
        .toList();
  }

  /** The ledger as far as its articles were published on or before a day. */
  public KnownThen knownOn(LocalDate day) {
    LedgerSnapshot snapshot = LedgerSnapshot.of(ledger);
    List<ClaimEntry> claims =
        snapshot.claims().stream()
            .filter(entry -> isBy(day, entry.article()))
            .map(entry -> answeredBy(day, entry))
            .toList();
    List<ArticleHeader> articles =
        ledger.articles().headers().stream().map(ArticleHeader::id).map(snapshot::article).toList();
    return new KnownThen(
        day,
        (int) articles.stream().filter(article -> isBy(day, article)).count(),
        (int) articles.stream().filter(article -> article.published().value().isEmpty()).count(),
        grouped(claims, snapshot));
  }

  private static boolean isBy(LocalDate day, ArticleHeader article) {
    return article.published().value().filter(one -> !one.isAfter(day)).isPresent();
  }

  private static ClaimEntry answeredBy(LocalDate day, ClaimEntry entry) {
    List<AnswerEntry> answers =
        entry.answers().stream().filter(answer -> isBy(day, answer.article())).toList();
    return new ClaimEntry(
        entry.claim(),
        entry.article(),
        entry.review(),
        entry.decisions(),
        answers,
        entry.tags(),
        entry.notes(),
        entry.obsolete());
  }

  /** What is left of the meetings when nothing that rests on a source counts. */
  public WithoutSource without(String source) {
    LedgerSnapshot snapshot = LedgerSnapshot.of(ledger);
    Predicate<ClaimEntry> rests = entry -> SourceSteps.restsOn(entry, source);
    List<Meeting> lost = new ArrayList<>();
    List<WithoutSource.Weakened> weakened = new ArrayList<>();
    for (Meeting meeting : asserted(snapshot.meetings())) {
      List<ClaimEntry> told = told(meeting);
      List<ClaimEntry> left = told.stream().filter(rests.negate()).toList();
      if (!told.isEmpty() && left.isEmpty()) {
        lost.add(meeting);
      } else if (left.size() < told.size()) {
        Meeting after = new MeetingGrouper().reduced(meeting, left);
        weakened.add(new WithoutSource.Weakened(meeting, after));
      }
    }
    return new WithoutSource(source, lost, weakened);
  }

  /** The claims that anybody asserts. */
  private static List<ClaimEntry> told(Meeting meeting) {
    return meeting.claims().stream().filter(entry -> !entry.claim().implicit()).toList();
  }

  /** The names of all outlets and sources on file, each once, in the order of the alphabet. */
  public List<String> sourceNames() {
    Set<String> names = new HashSet<>();
    for (ClaimEntry entry : LedgerSnapshot.of(ledger).claims()) {
      entry.article().outlet().value().ifPresent(names::add);
      entry.claim().attribution().hops().forEach(hop -> names.add(hop.name()));
    }
    return names.stream().sorted().toList();
  }

  /**
   * The names of all parties and of those who answered, every spelling of one party together, in
   * the order of the alphabet.
   */
  public List<List<String>> names() {
    Set<String> names = new HashSet<>();
    for (ClaimEntry entry : LedgerSnapshot.of(ledger).claims()) {
      entry.claim().parties().forEach(party -> names.add(party.name()));
      entry.answers().forEach(answer -> names.add(answer.response().speaker().name()));
    }
    return NameRegistry.grouped(names);
  }

  private List<Meeting> meetings() {
    return asserted(LedgerSnapshot.of(ledger).meetings());
  }

  /** Claims that an editor rejected as misread contradict nothing. */
  private static List<Meeting> asserted(List<Meeting> meetings) {
    return meetings.stream()
        .filter(
            meeting ->
                meeting.claims().stream().noneMatch(one -> one.review() == ReviewState.REJECTED))
        .toList();
  }

  private static List<Meeting> grouped(List<ClaimEntry> claims, LedgerSnapshot snapshot) {
    return asserted(new MeetingGrouper().group(claims, snapshot.links())).stream()
        .sorted(MeetingOrder.BY_TIME)
        .toList();
  }
}
