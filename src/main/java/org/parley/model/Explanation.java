package org.parley.model;

import java.util.List;
import java.util.Optional;

/** Why the machine found something: the rule, the trigger words, and remarks in words. */
public record Explanation(String rule, Optional<Passage> trigger, List<String> remarks) {
  public Explanation {
    remarks = List.copyOf(remarks);
  }
}
