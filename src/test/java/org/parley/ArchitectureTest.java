package org.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final String ROOT = "org.parley";
  private static final String FIXTURE = "org.parley.archfixture";

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);
  private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(FIXTURE);

  static List<Rule> rules() {
    return ArchitectureRules.under(ROOT);
  }

  static List<Rule> fixtureRules() {
    return ArchitectureRules.under(FIXTURE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theCodeKeepsTheRule(Rule rule) {
    rule.rule().check(CODE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtureRules")
  void theRuleBites(Rule rule) {
    var report = rule.rule().evaluate(VIOLATIONS).getFailureReport().toString();

    var missed = rule.bites().stream().filter(bite -> !report.contains(bite)).toList();
    assertEquals(List.of(), missed, () -> "not reported in:\n" + report);
  }

  @Test
  void theRulesSpareWhatIsLawful() {
    var blamed =
        fixtureRules().stream()
            .map(rule -> rule.rule().evaluate(VIOLATIONS).getFailureReport().toString())
            .flatMap(String::lines)
            .filter(line -> line.toLowerCase(Locale.ROOT).contains("lawful"))
            .toList();

    assertEquals(List.of(), blamed);
  }

  @Test
  void theRulesLookAtTheRealClassesAndNotAtTheFixtures() {
    assertTrue(CODE.contain("org.parley.app.Main"));
    assertTrue(CODE.stream().noneMatch(type -> type.getPackageName().startsWith(FIXTURE)));
  }
}
