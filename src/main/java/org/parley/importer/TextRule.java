package org.parley.importer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.ParagraphKind;

/**
 * One pattern of a rule file.
 *
 * @param effect what follows from a match, in the words of the file's reader
 * @param kinds the paragraphs the rule is for; none means all
 * @param examples texts that must match
 * @param counterexamples texts that must not
 */
record TextRule(
    String id,
    String effect,
    Set<ParagraphKind> kinds,
    Pattern pattern,
    List<String> examples,
    List<String> counterexamples) {
  /** A rule without a pattern, for what is found in another way. */
  static TextRule named(String id, String effect) {
    return new TextRule(id, effect, Set.of(), Pattern.compile("(?!)"), List.of(), List.of());
  }

  boolean isFor(ParagraphKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
