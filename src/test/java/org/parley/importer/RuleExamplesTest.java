package org.parley.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.text.OutletRegistry;

class RuleExamplesTest {
  enum File {
    PARAGRAPHS("paragraphs.rules", (pattern, words) -> pattern.matcher(words).matches()),
    PREFIXES("prefixes.rules", (pattern, words) -> pattern.matcher(words).lookingAt()),
    OUTLETS("outlets.rules", (pattern, words) -> pattern.matcher(words).find());

    private final String name;
    private final BiPredicate<Pattern, String> fits;

    File(String name, BiPredicate<Pattern, String> fits) {
      this.name = name;
      this.fits = fits;
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleFitsItsExamplesAndNotItsCounterexamples(File file) {
    List<String> wrong = new ArrayList<>();
    for (TextRule rule : RuleFile.read(file.name, Pieces.of(OutletRegistry.bundled()))) {
      rule.examples().stream()
          .filter(words -> !file.fits.test(rule.pattern(), words))
          .forEach(words -> wrong.add(rule.id() + " misses: " + words));
      rule.counterexamples().stream()
          .filter(words -> file.fits.test(rule.pattern(), words))
          .forEach(words -> wrong.add(rule.id() + " takes: " + words));
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasAnExampleAndACounterexample(File file) {
    List<TextRule> rules = RuleFile.read(file.name, Pieces.of(OutletRegistry.bundled()));
    List<String> bare =
        rules.stream()
            .filter(rule -> rule.examples().isEmpty() || rule.counterexamples().isEmpty())
            .map(TextRule::id)
            .toList();
    assertFalse(rules.isEmpty());
    assertEquals(List.of(), bare);
  }
}
