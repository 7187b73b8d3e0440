package org.parley.extraction.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rule files beside this class. */
final class RuleFile {
  private RuleFile() {}

  /** The rules of {@code resource}, in their order. */
  static List<RuleEntry> rules(String resource) {
    List<RuleEntry> rules = new ArrayList<>();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String line : lines(resource)) {
      String[] pair = line.split(" ", 2);
      if (pair.length < 2) {
        throw new TimeRuleException(
            resource + ": the line \"" + line + "\" has a key but no value");
      }
      if (pair[0].equals("rule") && !fields.isEmpty()) {
        rules.add(entry(resource, fields));
        fields.clear();
      }
      fields.computeIfAbsent(pair[0], key -> new ArrayList<>()).add(pair[1]);
    }
    rules.add(entry(resource, fields));
    return rules;
  }

  /** The named words of {@code resource}. */
  static Map<String, String> words(String resource) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String line : lines(resource)) {
      String[] pair = line.split(" = ", 2);
      if (pair.length < 2 || words.put(pair[0], pair[1]) != null) {
        throw new TimeRuleException(
            resource + ": the line \"" + line + "\" should define a new name as name = words");
      }
    }
    return words;
  }

  private static RuleEntry entry(String resource, Map<String, List<String>> fields) {
    return new RuleEntry(
        one(resource, fields, "rule"),
        one(resource, fields, "pattern"),
        one(resource, fields, "read"),
        fields.getOrDefault("example", List.of()),
        fields.getOrDefault("counter", List.of()));
  }

  private static String one(String resource, Map<String, List<String>> fields, String key) {
    List<String> values = fields.getOrDefault(key, List.of());
    if (values.size() != 1) {
      throw new TimeRuleException(
          resource + ": the rule " + fields.get("rule") + " should have exactly one " + key);
    }
    return values.get(0);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = RuleFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new TimeRuleException("the rule file " + resource + " is missing from this build");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new TimeRuleException("could not read the rule file " + resource, e);
    }
  }
}
