package org.parley.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.model.ParagraphKind;
import org.parley.model.ParleyException;

/**
 * Reads rules that are data.
 *
 * <p>{@code define NAME = regex} names a piece of pattern, used later as {@code {NAME}}; {@code
 * rule ID EFFECT} begins a rule, followed by one {@code pattern}, perhaps the {@code kinds} of
 * paragraph it is for, and any number of {@code example} and {@code counterexample} lines.
 */
final class RuleFile {
  private final String name;
  private final Map<String, String> pieces;
  private final List<TextRule> rules = new ArrayList<>();

  private RuleFile(String name, Map<String, String> pieces) {
    this.name = name;
    this.pieces = new LinkedHashMap<>(pieces);
  }

  /** The rules of the data file {@code name}, in which {@code pieces} may be used. */
  static List<TextRule> read(String name, Map<String, String> pieces) {
    RuleFile file = new RuleFile(name, pieces);
    Resources.lines(name).forEach(line -> file.take(line.strip()));
    return List.copyOf(file.rules);
  }

  private void take(String line) {
    String[] parts = line.split(" ", 2);
    String rest = parts.length > 1 ? parts[1].strip() : "";
    switch (parts[0]) {
      case "define" -> define(rest);
      case "rule" -> begin(rest);
      case "kinds" -> last(line).kinds().addAll(kinds(rest));
      case "pattern" -> replaceLast(withPattern(last(line), expanded(rest)));
      case "example" -> last(line).examples().add(rest);
      case "counterexample" -> last(line).counterexamples().add(rest);
      default -> throw broken(line);
    }
  }

  private void define(String rest) {
    String[] parts = rest.split(" = ", 2);
    pieces.put(parts[0], "(?:" + expanded(parts[1]) + ")");
  }

  private void begin(String rest) {
    String[] parts = rest.split(" ", 2);
    rules.add(
        new TextRule(
            parts[0],
            parts[1],
            EnumSet.noneOf(ParagraphKind.class),
            Pattern.compile(""),
            new ArrayList<>(),
            new ArrayList<>()));
  }

  private static List<ParagraphKind> kinds(String names) {
    return Arrays.stream(names.split(" ", -1)).map(ParagraphKind::valueOf).toList();
  }

  private static TextRule withPattern(TextRule rule, String pattern) {
    return new TextRule(
        rule.id(),
        rule.effect(),
        rule.kinds(),
        Pattern.compile(pattern, Pattern.DOTALL),
        rule.examples(),
        rule.counterexamples());
  }

  private void replaceLast(TextRule rule) {
    rules.set(rules.size() - 1, rule);
  }

  private TextRule last(String line) {
    if (rules.isEmpty()) {
      throw broken(line);
    }
    return rules.get(rules.size() - 1);
  }

  private String expanded(String pattern) {
    String result = pattern;
    for (Map.Entry<String, String> piece : pieces.entrySet()) {
      result = result.replace("{" + piece.getKey() + "}", piece.getValue());
    }
    return result;
  }

  private ParleyException broken(String line) {
    return new ParleyException("reading the rules " + name + " failed at: " + line);
  }
}
