package org.parley.extraction.time;

import java.util.List;

/** One rule as its file has it. */
record RuleEntry(
    String id, String pattern, String read, List<String> examples, List<String> counters) {
  RuleEntry {
    examples = List.copyOf(examples);
    counters = List.copyOf(counters);
  }
}
