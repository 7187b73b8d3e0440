package org.parley.ui.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which colour of text stands on which ground, read off the rules of a stylesheet. */
final class StylePairs {
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)\\}");
  private static final Pattern TEXT = Pattern.compile("-fx-(?:text-fill|fill): -parley-([a-z-]+);");
  private static final Pattern GROUND =
      Pattern.compile("-(?:fx|rtfx)-background-color: -parley-([a-z-]+);");
  private static final List<String> PAGE = List.of("ground", "panel", "band", "current");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, String> grounds = new LinkedHashMap<>();

  /** A colour of text on a ground, by the rule that sets it. */
  record Pair(String selector, String text, String ground) {}

  StylePairs(String css) {
    Matcher rule = RULE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""));
    while (rule.find()) {
      Matcher text = TEXT.matcher(rule.group(2));
      Matcher ground = GROUND.matcher(rule.group(2));
      boolean coloured = text.find();
      boolean grounded = ground.find();
      for (String selector : rule.group(1).strip().split("\\s*,\\s*")) {
        if (coloured) {
          texts.put(selector, text.group(1));
        }
        if (grounded) {
          grounds.put(selector, ground.group(1));
        }
      }
    }
  }

  /**
   * Every pair: on the ground of the rule itself, else of what its selector stands in, else on
   * every ground of the page.
   */
  List<Pair> all() {
    List<Pair> pairs = new ArrayList<>();
    texts.forEach(
        (selector, text) -> {
          Optional<String> own = ground(selector);
          if (own.isPresent()) {
            pairs.add(new Pair(selector, text, own.get()));
          } else {
            PAGE.forEach(ground -> pairs.add(new Pair(selector, text, ground)));
          }
        });
    texts.forEach(
        (selector, text) ->
            grounds.forEach(
                (other, ground) -> {
                  if (isVariant(other, selector)) {
                    pairs.add(new Pair(other, text, ground));
                  }
                }));
    return pairs;
  }

  /** A state of what a rule colours has a ground of its own and no colour of text. */
  private boolean isVariant(String other, String selector) {
    return other.startsWith(selector + ":") && !other.contains(" ") && !texts.containsKey(other);
  }

  private Optional<String> ground(String selector) {
    List<String> parts = List.of(selector.split("\\s*>\\s*|\\s+"));
    for (int last = parts.size(); last > 0; last--) {
      String inner = parts.get(last - 1);
      String outer = String.join(" ", parts.subList(0, last));
      for (String one : new String[] {outer, inner, inner.replaceAll(":[a-z]+", "")}) {
        if (grounds.containsKey(one)) {
          return Optional.of(grounds.get(one));
        }
      }
    }
    return Optional.empty();
  }
}
