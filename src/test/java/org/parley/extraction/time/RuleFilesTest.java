package org.parley.extraction.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.model.Span;

/** Runs the examples that stand in the rule files. */
class RuleFilesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 12, 20);
  private static final Pattern EXAMPLE =
      Pattern.compile("(?:\\[(\\S+?)( future| past)?] )?(.+) => (.+) = (\\S+)");

  private final TimeFinder finder = new TimeFinder();

  @TestFactory
  Stream<DynamicTest> everyExampleReadsAsItsRuleSays() {
    return entries()
        .flatMap(
            entry ->
                entry.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                entry.id() + ": " + example, () -> checkExample(entry, example))));
  }

  @TestFactory
  Stream<DynamicTest> noCounterexampleIsReadByItsRule() {
    return entries()
        .flatMap(
            entry ->
                entry.counters().stream()
                    .map(
                        counter ->
                            DynamicTest.dynamicTest(
                                entry.id() + ": " + counter, () -> checkCounter(entry, counter))));
  }

  @Test
  void everyRuleHasAnExampleAndACounterexample() {
    assertEquals(
        List.of(),
        entries()
            .filter(entry -> entry.examples().isEmpty() || entry.counters().isEmpty())
            .map(RuleEntry::id)
            .toList());
  }

  private static Stream<RuleEntry> entries() {
    return Stream.of("dates.txt", "bounds.txt").flatMap(file -> RuleFile.rules(file).stream());
  }

  private void checkExample(RuleEntry entry, String example) {
    Matcher matcher = EXAMPLE.matcher(example);
    assertTrue(matcher.matches(), "not in the form of an example");
    TimeContext context =
        TimeContext.publishedOn(
            matcher.group(1) == null ? PUBLISHED : LocalDate.parse(matcher.group(1)));
    if (matcher.group(2) != null) {
      context =
          context.facing(Direction.valueOf(matcher.group(2).strip().toUpperCase(Locale.ROOT)));
    }
    List<TimeMention> found = find(matcher.group(3), context);
    String shown =
        found.stream()
            .filter(mention -> mention.words().equals(matcher.group(4)))
            .filter(mention -> List.of(mention.rule().split(" ")).contains(entry.id()))
            .map(RuleFilesTest::value)
            .findFirst()
            .orElse("not found, but " + found);
    assertEquals(matcher.group(5), shown);
  }

  private void checkCounter(RuleEntry entry, String counter) {
    List<TimeMention> found = find(counter, TimeContext.publishedOn(PUBLISHED));
    assertFalse(
        found.stream().anyMatch(mention -> List.of(mention.rule().split(" ")).contains(entry.id())),
        () -> "found " + found);
  }

  private List<TimeMention> find(String text, TimeContext context) {
    return finder.find(text, new Span(0, text.length()), context);
  }

  private static String value(TimeMention mention) {
    if (mention.duration()) {
      return "duration";
    }
    return mention.recurring() ? "recurring" : mention.edtf().orElse("unresolved");
  }
}
