package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Precision;
import org.parley.model.Span;

/**
 * Finds the times that a sentence tells and resolves them against what is known of the article.
 *
 * <p>Deterministic and safe to share between threads: knows no clock, locale or time zone.
 */
public final class TimeFinder {
  private static final int LIST_GAP = 16;
  private static final Pattern OF = Pattern.compile("\\s+(?:of\\s+)?");
  private static final Pattern WHICH_YEAR =
      Pattern.compile(
          "(?:last|this|next|that|that same|the same|the previous|the following)\\s+year",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TRIGGER =
      Pattern.compile(
          "\\d|day|week|month|year|night|time|today|tomorrow|morning|evening|afternoon|hour|minute"
              + "|decade|centur|season|spring|summer|autumn|fall|winter|january|february|march|april"
              + "|may|june|july|august|september|october|november|december|jan\\.|feb\\.|mar\\.|apr\\."
              + "|aug\\.|sept?\\.|oct\\.|nov\\.|dec\\.|christmas|easter|thanksgiving|halloween|recent"
              + "|lately|earlier|daily|annually|ago|['’‘]?[2-9]0s|ties\\b",
          Pattern.CASE_INSENSITIVE);

  private final List<TimeRule> rules;
  private final List<BoundRule> bounds;

  /** A finder with the rules that come with the application. */
  public TimeFinder() {
    PatternWords words = new PatternWords(RuleFile.words("words.txt"));
    rules = RuleFile.rules("dates.txt").stream().map(entry -> TimeRule.of(entry, words)).toList();
    bounds =
        RuleFile.rules("bounds.txt").stream().map(entry -> BoundRule.of(entry, words)).toList();
  }

  /** The rule and place of a possible time, before its days are known. */
  private record Candidate(TimeRule rule, Span span) {}

  /**
   * The times told in {@code range} of {@code text}, in their order, without overlaps. Each time
   * that names a day, month or year becomes the reference for "the next day" and the like after it.
   *
   * @param range usually one sentence; spans of the result are offsets in {@code text}
   */
  public List<TimeMention> find(String text, Span range, TimeContext context) {
    List<TimeMention> found = new ArrayList<>();
    List<Candidate> all = longest(candidates(text, range, context));
    for (int i = 0; i < all.size(); i++) {
      Candidate candidate = all.get(i);
      TimeContext here =
          sharingYear(context.after(found), found, candidate)
              .facing(direction(text, range, candidate, context));
      Optional<TimeMention> ofYear =
          i + 1 < all.size()
              ? ofYear(candidate, all.get(i + 1), text, range, here)
              : Optional.empty();
      i += ofYear.isPresent() ? 1 : 0;
      ofYear
          .or(() -> read(candidate, text, range, here))
          .map(mention -> bounded(mention, text, range))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** "on 11 February last year", "in the spring of this year": the year is told in words behind. */
  private static Optional<TimeMention> ofYear(
      Candidate date, Candidate year, String text, Span range, TimeContext context) {
    String gap = text.substring(date.span().end(), year.span().start());
    if (!OF.matcher(gap).matches() || !WHICH_YEAR.matcher(year.span().in(text)).matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> first = read(year, text, range, context).flatMap(TimeMention::earliest);
    TimeContext inside = first.map(day -> context.inYear(day.getYear())).orElse(context);
    return read(date, text, range, inside)
        .filter(told -> told.earliest().map(LocalDate::getYear).equals(inside.year()))
        .map(told -> told.over(told.span().cover(year.span()), text));
  }

  /** In "on Jan. 11, 2017 and Jan. 15" the second date takes its year from the first. */
  private static TimeContext sharingYear(
      TimeContext context, List<TimeMention> found, Candidate candidate) {
    return found.stream()
        .filter(mention -> mention.precision() == Precision.DAY && mention.anchor().isEmpty())
        .filter(mention -> candidate.span().start() - mention.span().end() <= LIST_GAP)
        .flatMap(mention -> mention.earliest().stream())
        .reduce((a, b) -> b)
        .map(day -> context.inYear(day.getYear()))
        .orElse(context);
  }

  private List<Candidate> candidates(String text, Span range, TimeContext context) {
    List<Candidate> candidates = new ArrayList<>();
    if (!TRIGGER.matcher(text).region(range.start(), range.end()).find()) {
      return candidates;
    }
    for (TimeRule rule : rules) {
      Matcher matcher = matcher(rule, text, range);
      while (matcher.find()) {
        if (rule.read(matcher, context).isPresent()) {
          candidates.add(new Candidate(rule, new Span(matcher.start(), matcher.end())));
        }
      }
    }
    return candidates;
  }

  private static Matcher matcher(TimeRule rule, String text, Span range) {
    return rule.pattern()
        .matcher(text)
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .region(range.start(), range.end());
  }

  /** Of overlapping candidates the longest, then the one whose rule stands first. */
  private static List<Candidate> longest(List<Candidate> candidates) {
    List<Candidate> kept = new ArrayList<>();
    candidates.stream()
        .sorted(Comparator.comparingInt((Candidate c) -> -c.span().length()))
        .filter(c -> kept.stream().noneMatch(k -> k.span().overlaps(c.span())))
        .forEachOrdered(kept::add);
    kept.sort(Comparator.comparing(Candidate::span));
    return kept;
  }

  private static Direction direction(
      String text, Span range, Candidate candidate, TimeContext context) {
    return context.direction() != Direction.UNKNOWN
        ? context.direction()
        : TenseCues.around(
            text, range.start(), candidate.span().start(), candidate.span().end(), range.end());
  }

  private static Optional<TimeMention> read(
      Candidate candidate, String text, Span range, TimeContext context) {
    Span rest = new Span(candidate.span().start(), range.end());
    Matcher matcher = matcher(candidate.rule(), text, rest);
    return matcher.lookingAt()
        ? candidate.rule().read(matcher, context).map(r -> mention(r, candidate, text, range))
        : Optional.empty();
  }

  private static TimeMention mention(
      Reading reading, Candidate candidate, String text, Span range) {
    boolean date = reading.kind() == Reading.Kind.DATE;
    Span span = date ? ClockWords.widened(text, candidate.span(), range) : candidate.span();
    Optional<Period> period = reading.period();
    return new TimeMention(
        span,
        span.in(text),
        period.map(Period::first),
        period.map(Period::last),
        period.map(Period::precision).orElse(Precision.UNRESOLVED),
        reading.anchor(),
        candidate.rule().id(),
        period.map(Period::edtf).map(edtf -> reading.approximate() ? Edtf.approximate(edtf) : edtf),
        reading.kind() == Reading.Kind.DURATION,
        reading.kind() == Reading.Kind.RECURRING,
        reading.relative());
  }

  private TimeMention bounded(TimeMention mention, String text, Span range) {
    if (!mention.isDate()) {
      return mention;
    }
    return bounds.stream()
        .flatMap(rule -> rule.apply(mention, text, range).stream())
        .findFirst()
        .orElse(mention);
  }
}
