package org.parley.importer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.parley.model.Evidenced;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.model.Passage;
import org.parley.model.Span;
import org.parley.text.Outlet;
import org.parley.text.OutletRegistry;

/** Finds the outlet that published an article; never one it merely quotes or credits a photo to. */
final class OutletFinder {
  /** How many characters of a paragraph are searched, and of the story as a whole. */
  private static final int REACH = 5_000;

  private static final int STORY_REACH = 20_000;

  private static final Set<ParagraphKind> HEAD_LINES =
      EnumSet.of(ParagraphKind.DATELINE, ParagraphKind.BYLINE);

  /** How many paragraphs are searched; half of them from the start, half from the end. */
  private static final int MOST_PARAGRAPHS = 400;

  private final OutletRegistry outlets;
  private final List<TextRule> rules;

  OutletFinder(OutletRegistry outlets) {
    this.outlets = outlets;
    this.rules = RuleFile.read("outlets.rules", Pieces.of(outlets));
  }

  Evidenced<String> find(String articleId, String text, List<Paragraph> paragraphs) {
    List<OutletClue> clues = clues(text, paragraphs);
    Optional<OutletClue> stated =
        stated(clues).or(() -> byUrl(text, paragraphs)).or(() -> issuer(text, paragraphs));
    if (stated.isPresent()) {
      OutletClue clue = stated.get();
      return Evidenced.stated(clue.name(), passage(articleId, text, clue), rule(clue));
    }
    return selfReference(clues)
        .map(clue -> Evidenced.inferred(clue.name(), passage(articleId, text, clue), rule(clue)))
        .orElseGet(Evidenced::unknown);
  }

  private static Passage passage(String articleId, String text, OutletClue clue) {
    return Passage.of(articleId, text, clue.span());
  }

  private static String rule(OutletClue clue) {
    return "outlet/" + clue.rule().id();
  }

  private List<OutletClue> clues(String text, List<Paragraph> paragraphs) {
    List<OutletClue> clues = new ArrayList<>();
    for (TextRule rule : rules) {
      for (Paragraph paragraph : worthSearching(paragraphs)) {
        boolean inReach =
            paragraph.kind() != ParagraphKind.BODY || paragraph.span().start() < STORY_REACH;
        if (rule.isFor(paragraph.kind()) && inReach) {
          search(rule, text, near(paragraph.span()), clues);
        }
      }
    }
    TextRule fields = TextRule.named("fields-of-a-line", "STATED");
    for (Paragraph paragraph : worthSearching(paragraphs)) {
      if (HEAD_LINES.contains(paragraph.kind())) {
        HeadLine.read(paragraph.span().in(text), outlets)
            .flatMap(HeadLine::outlet)
            .map(name -> clue(fields, name, paragraph.span().start()))
            .ifPresent(clues::add);
      }
    }
    return clues;
  }

  private static OutletClue clue(TextRule rule, HeadLine.Name name, int start) {
    Span span = new Span(start + name.span().start(), start + name.span().end());
    String shown = name.outlet().map(Outlet::name).orElse(name.words());
    return new OutletClue(rule, shown, name.outlet(), span);
  }

  private static List<Paragraph> worthSearching(List<Paragraph> paragraphs) {
    if (paragraphs.size() <= MOST_PARAGRAPHS) {
      return paragraphs;
    }
    int half = MOST_PARAGRAPHS / 2;
    List<Paragraph> ends = new ArrayList<>(paragraphs.subList(0, half));
    ends.addAll(paragraphs.subList(paragraphs.size() - half, paragraphs.size()));
    return ends;
  }

  /** So much of a paragraph as is worth searching. */
  private static Span near(Span span) {
    return new Span(span.start(), Math.min(span.end(), span.start() + REACH));
  }

  private void search(TextRule rule, String text, Span span, List<OutletClue> clues) {
    Matcher matcher = rule.pattern().matcher(span.in(text));
    while (matcher.find()) {
      String words = bareCompany(matcher.group("outlet"));
      int start = span.start() + matcher.start("outlet");
      Optional<Outlet> known = known(words);
      boolean sure = rule.effect().endsWith("-ANY") || OutletForm.fits(words);
      if (known.isPresent() || sure) {
        String name = known.map(Outlet::name).orElse(words.replaceFirst("^(?i:the) ", "The "));
        clues.add(new OutletClue(rule, name, known, new Span(start, start + words.length())));
      }
    }
  }

  /** "The Post" and its like are many papers; one known by its full name is meant only by that. */
  private Optional<Outlet> known(String words) {
    boolean oneOfMany = OutletForm.fits("The " + words.replaceFirst("^(?i:the) ", ""));
    return oneOfMany && words.replaceFirst("^(?i:the) ", "").matches("\\S+")
        ? outlets.find(words)
        : outlets.findWeak(words);
  }

  private static String bareCompany(String words) {
    return words.replaceFirst(
        "[,.]?\\s*(?:LLC|Inc|Ltd|Limited|Corp|Corporation|Company|Co|GmbH|PLC|All|Click|All rights)\\.?$",
        "");
  }

  private static Optional<OutletClue> stated(List<OutletClue> clues) {
    return clues.stream().filter(OutletClue::isStated).findFirst();
  }

  private Optional<OutletClue> byUrl(String text, List<Paragraph> paragraphs) {
    TextRule rule = TextRule.named("address", "STATED");
    for (UrlMention url : UrlMention.ofThisArticle(text, paragraphs)) {
      Optional<Outlet> outlet = outlets.findByHost(url.host());
      if (outlet.isPresent()) {
        return Optional.of(new OutletClue(rule, outlet.get().name(), outlet, url.span()));
      }
    }
    return Optional.empty();
  }

  private static Optional<OutletClue> issuer(String text, List<Paragraph> paragraphs) {
    TextRule rule = TextRule.named("issuer", "STATED");
    return IssuerFinder.find(text, paragraphs)
        .map(span -> new OutletClue(rule, span.in(text), Optional.empty(), span));
  }

  /**
   * The one outlet in whose voice the story speaks, or else that asks the questions in it, or else
   * that is spoken to and never quoted as another's.
   */
  private static Optional<OutletClue> selfReference(List<OutletClue> clues) {
    return onlyOne(clues, clue -> clue.rule().effect().startsWith("SELF-VOICE"))
        .or(() -> onlyOne(clues, clue -> clue.has("SELF-STRONG")))
        .or(() -> onlyOne(clues, clue -> isSpokenTo(clue) && !isCited(clues, clue)))
        .filter(clue -> !isSpokenTo(clue) || isNoGuestOf(clues, clue));
  }

  private static boolean isSpokenTo(OutletClue clue) {
    return clue.has("SELF") || clue.has("SELF-SOURCE");
  }

  /**
   * Agencies are spoken to in everybody's stories, and what guests say on the air is quoted by all.
   */
  private static boolean isNoGuestOf(List<OutletClue> clues, OutletClue candidate) {
    List<OutletClue> same =
        clues.stream()
            .filter(clue -> isSpokenTo(clue) && clue.name().equals(candidate.name()))
            .toList();
    return switch (candidate.kind()) {
      case AGENCY -> false;
      case BROADCASTER ->
          same.stream().anyMatch(clue -> clue.has("SELF-SOURCE"))
              || same.stream().map(OutletClue::span).distinct().count() > 1;
      case PAPER, SITE -> true;
    };
  }

  private static Optional<OutletClue> onlyOne(
      List<OutletClue> clues, Predicate<OutletClue> condition) {
    Map<String, OutletClue> byName = new LinkedHashMap<>();
    clues.stream().filter(condition).forEach(clue -> byName.putIfAbsent(clue.name(), clue));
    return byName.size() == 1 ? byName.values().stream().findFirst() : Optional.empty();
  }

  private static boolean isCited(List<OutletClue> clues, OutletClue candidate) {
    return clues.stream()
        .anyMatch(clue -> clue.has("CITED") && clue.name().equals(candidate.name()));
  }
}
