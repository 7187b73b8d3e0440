package org.parley;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * An architecture rule and the deliberate violations that show it bites.
 *
 * @param rule what must hold, already bound to a root package
 * @param bites for each violation, words that its report must contain
 */
record Rule(ArchRule rule, List<String> bites) {

  Rule {
    rule = rule.allowEmptyShould(true);
    bites = List.copyOf(bites);
    if (bites.isEmpty()) {
      throw new IllegalArgumentException("no violation shows that this rule bites: " + rule);
    }
  }

  Rule(ArchRule rule, String... bites) {
    this(rule, List.of(bites));
  }

  @Override
  public String toString() {
    return rule.getDescription();
  }
}
