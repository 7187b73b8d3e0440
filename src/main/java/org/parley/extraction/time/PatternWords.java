package org.parley.extraction.time;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Turns the patterns of the rule files, which refer to named words, into regular expressions. */
final class PatternWords {
  private static final Pattern REFERENCE = Pattern.compile("\\{(:?)([a-z]+\\d?)(?::([a-z]+))?}");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+\\d?)>");
  private static final String NOT_INSIDE_A_WORD = "(?<![\\p{L}\\p{N}$€£])(?<!\\d[.,/:-])";
  private static final String NOT_BEFORE_MORE = "(?![\\p{L}\\p{N}])(?![.,/:]\\d)";
  private static final String WHITE = "(?:[\\s\\u00A0]{1,4})";

  private final Map<String, String> words;

  PatternWords(Map<String, String> words) {
    this.words = Map.copyOf(words);
  }

  /** The expression for a whole date: it neither starts nor ends inside a word or number. */
  Pattern date(String pattern, String rule) {
    return compile(NOT_INSIDE_A_WORD + "(?:" + pattern + ")" + NOT_BEFORE_MORE, rule);
  }

  /** The expression for words directly before a date. */
  Pattern before(String pattern, String rule) {
    return compile("(?<![\\p{L}\\p{N}-])(?:" + pattern + ") $", rule);
  }

  /** The names of the slots that {@code pattern} captures. */
  static Set<String> slots(Pattern pattern) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = GROUP.matcher(pattern.pattern());
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private Pattern compile(String pattern, String rule) {
    try {
      return Pattern.compile(spaced(expanded(pattern, rule)), Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException e) {
      throw new TimeRuleException("the pattern of rule " + rule + " is not readable", e);
    }
  }

  private String expanded(String pattern, String rule) {
    Matcher matcher = REFERENCE.matcher(pattern);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String slot = matcher.group(2);
      String word = matcher.group(3) == null ? slot.replaceAll("\\d", "") : matcher.group(3);
      String body = words.get(word);
      if (body == null) {
        throw new TimeRuleException("rule " + rule + " refers to unknown words {" + word + "}");
      }
      String open = matcher.group(1).isEmpty() ? "(?<" + slot + ">" : "(?:";
      matcher.appendReplacement(out, Matcher.quoteReplacement(open + expanded(body, rule) + ")"));
    }
    return matcher.appendTail(out).toString();
  }

  /** A space stands for any white space; inside a character class it stands for itself. */
  private static String spaced(String pattern) {
    StringBuilder out = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        out.append(c).append(pattern.charAt(++i));
        continue;
      }
      inClass = c == '[' || (inClass && c != ']');
      out.append(c == ' ' && !inClass ? WHITE : String.valueOf(c));
    }
    return out.toString();
  }
}
