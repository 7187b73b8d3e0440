package org.parley.importer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.model.Span;

/**
 * Finds who issued a press release or a statement: that body, not an outlet, published the text.
 */
final class IssuerFinder {
  /** Letterheads and the marks of a release stand no deeper, and signatures no higher. */
  private static final int HEAD = 8;

  private static final int FOOT = 10;

  /** A letterhead stands at most so far above the day. */
  private static final int TO_DAY = 4;

  /** How far below "Issued by" the body may be named. */
  private static final int SIGNATURE = 5;

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)[*\\s]*(?:(?:for )?immediate (?:press |media |news )?release|for release"
              + "|(?:press|media|news) (?:release|statement|notice)|for immediate use)\\b.*"
              + "|.*[/(](?i:pr ?newswire|business ?wire|globe ?newswire|accesswire|ein ?presswire)[^/()]{0,20}[/)].*",
          Pattern.DOTALL);
  private static final String NAME =
      "(?i:the )?(?<issuer>\\p{Lu}[\\p{L}\\d&'’.-]*(?:,? (?:of|for|the|and|plc|&|\\p{Lu}[\\p{L}\\d&'’.-]*)){0,9})";
  private static final Pattern ISSUED_BY =
      Pattern.compile(
          "(?i:issued by|released by)(?: *: *| +)" + NAME + "(?: (?:in|on) .{2,40})?\\.?");
  private static final Pattern STATEMENT_BY =
      Pattern.compile(
          "(?i:(?:press |media |joint |official |public )?(?:statement|release) (?:by|from|of) )"
              + NAME
              + "(?:(?: on |[,:–—]).{2,120})?");
  private static final Pattern SOURCE = Pattern.compile("SOURCE:? " + NAME);

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Integer> head;
  private final List<Integer> foot;

  private IssuerFinder(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
    int size = paragraphs.size();
    head = IntStream.range(0, Math.min(HEAD, size)).filter(this::isLine).boxed().toList();
    foot =
        IntStream.range(Math.max(Math.min(HEAD, size), size - FOOT), size)
            .filter(this::isLine)
            .boxed()
            .toList();
  }

  /** Where the text names its issuer, if it is a release or a statement. */
  static Optional<Span> find(String text, List<Paragraph> paragraphs) {
    return new IssuerFinder(text, paragraphs).issuer();
  }

  private Optional<Span> issuer() {
    List<Integer> lines =
        IntStream.range(0, paragraphs.size()).filter(this::isLine).boxed().toList();
    Optional<Span> signed = lines.stream().flatMap(i -> signature(i).stream()).findFirst();
    boolean marked = head.stream().anyMatch(i -> MARK.matcher(words(i)).matches());
    return signed
        .or(() -> firstOf(head, STATEMENT_BY))
        .or(() -> marked ? firstOf(lines, SOURCE) : Optional.empty())
        .or(() -> letterhead(marked))
        .or(() -> marked ? organisation(foot) : Optional.empty());
  }

  private Optional<Span> signature(int index) {
    Optional<Span> same = named(ISSUED_BY, index);
    if (same.isPresent() || !words(index).matches("(?i)(?:issued|released) by\\s*:?")) {
      return same;
    }
    return organisation(
        IntStream.range(index + 1, Math.min(paragraphs.size(), index + 1 + SIGNATURE))
            .boxed()
            .toList());
  }

  /** The name of a body above everything else, if the text is a release or the day is below it. */
  private Optional<Span> letterhead(boolean marked) {
    return head.stream()
        .filter(i -> OrganisationForm.fits(words(i)))
        .filter(i -> marked || isBeforeDay(i))
        .findFirst()
        .map(this::name);
  }

  /** A body's name without what it is called for short. */
  private Span name(int index) {
    Span line = paragraphs.get(index).span();
    int length = OrganisationForm.bare(words(index)).length();
    return new Span(line.start(), line.start() + length);
  }

  private boolean isBeforeDay(int index) {
    return index == 0
        && IntStream.range(1, Math.min(TO_DAY, paragraphs.size()))
            .takeWhile(i -> paragraphs.get(i).kind() != ParagraphKind.BODY)
            .filter(i -> paragraphs.get(i).kind() == ParagraphKind.DATELINE)
            .anyMatch(i -> !DateText.in(words(i)).isEmpty());
  }

  private Optional<Span> organisation(List<Integer> indexes) {
    return indexes.stream()
        .filter(i -> OrganisationForm.fits(words(i)))
        .findFirst()
        .map(this::name);
  }

  private Optional<Span> firstOf(List<Integer> indexes, Pattern pattern) {
    return indexes.stream().flatMap(i -> named(pattern, i).stream()).findFirst();
  }

  private Optional<Span> named(Pattern pattern, int index) {
    Matcher matcher = pattern.matcher(words(index));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int start = paragraphs.get(index).span().start();
    return Optional.of(new Span(start + matcher.start("issuer"), start + matcher.end("issuer")));
  }

  /** Whether a paragraph stands alone as a line and is no sentence. */
  private boolean isLine(int index) {
    return paragraphs.get(index).span().length() <= 160;
  }

  private String words(int index) {
    return paragraphs.get(index).span().in(text);
  }
}
