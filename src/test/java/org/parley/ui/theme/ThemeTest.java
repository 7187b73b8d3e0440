package org.parley.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
  private static final double READABLE = 4.5;
  private static final double VISIBLE = 3.0;
  private static final Pattern TOKEN = Pattern.compile("-parley-([a-z-]+): (#[0-9a-f]{6});");
  private static final Pattern USE = Pattern.compile("-parley-([a-z-]+)(?=[ ;])");

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void everyChipCanBeRead(String sheet) {
    Map<String, Integer> colours = colours(sheet);
    List<String> chips =
        colours.keySet().stream()
            .filter(name -> name.endsWith("-ground"))
            .map(name -> name.replace("-ground", ""))
            .toList();

    assertEquals(13, chips.size(), () -> "chips " + chips);
    assertEquals(
        List.of(),
        chips.stream()
            .flatMap(name -> below(READABLE, colours, name + "-text", name + "-ground"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void highlightedTextCanBeRead(String sheet) {
    Map<String, Integer> colours = colours(sheet);
    List<String> marks =
        colours.keySet().stream()
            .filter(name -> name.startsWith("mark-") && !name.equals("mark-text"))
            .toList();

    assertEquals(12, marks.size(), () -> "marks " + marks);
    assertEquals(
        List.of(),
        marks.stream().flatMap(mark -> below(READABLE, colours, "mark-text", mark)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void plainTextCanBeReadOnEveryGroundItStandsOn(String sheet) {
    Map<String, Integer> colours = colours(sheet);
    List<String> poor = new ArrayList<>();
    for (String text : List.of("text", "muted", "accent")) {
      for (String ground : List.of("ground", "panel", "band", "current")) {
        below(READABLE, colours, text, ground).forEach(poor::add);
      }
    }
    below(READABLE, colours, "faint", "ground").forEach(poor::add);

    assertEquals(List.of(), poor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void underlinesCanBeSeenOnTextAndOnHighlights(String sheet) {
    Map<String, Integer> colours = colours(sheet);
    List<String> poor = new ArrayList<>();
    for (String rule : List.of("rule-source", "rule-place", "rule-date")) {
      below(VISIBLE, colours, rule, "ground").forEach(poor::add);
      below(VISIBLE, colours, rule, "mark-claim").forEach(poor::add);
    }

    assertEquals(List.of(), poor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void everyRuleThatColoursTextCanBeReadOnItsGround(String sheet) {
    Map<String, Integer> colours = colours(sheet);
    List<StylePairs.Pair> pairs = new StylePairs(read("parley.css")).all();

    assertTrue(pairs.size() > 80, () -> "pairs " + pairs.size());
    assertEquals(List.of(), poor(colours, pairs));
  }

  @Test
  void aPairThatCannotBeReadIsFound() {
    String bad =
        ".a { -fx-text-fill: -parley-line; -fx-background-color: -parley-panel; }"
            + " .b { -fx-background-color: -parley-ground; } .b .c { -fx-fill: -parley-line; }"
            + " .d { -fx-text-fill: -parley-accent; }"
            + " .e { -fx-text-fill: -parley-text; } .e:hover { -fx-background-color:"
            + " -parley-accent; }";

    assertEquals(
        List.of(
            ".a: line on panel 1.36",
            ".b .c: line on ground 1.45",
            ".e:hover: text on accent 3.04"),
        poor(colours("light.css"), new StylePairs(bad).all()));
  }

  private static List<String> poor(Map<String, Integer> colours, List<StylePairs.Pair> pairs) {
    return pairs.stream()
        .filter(pair -> contrast(colours.get(pair.text()), colours.get(pair.ground())) < READABLE)
        .map(
            pair ->
                String.format(
                    "%s: %s on %s %.2f",
                    pair.selector(),
                    pair.text(),
                    pair.ground(),
                    contrast(colours.get(pair.text()), colours.get(pair.ground()))))
        .toList();
  }

  @Test
  void bothThemesGiveEveryColourThatTheRulesUse() {
    Matcher use = USE.matcher(read("parley.css"));
    TreeMap<String, Boolean> used = new TreeMap<>();
    while (use.find()) {
      used.put(use.group(1), colours("light.css").containsKey(use.group(1)));
    }
    used.remove("shade");

    assertEquals(colours("light.css").keySet(), colours("dark.css").keySet());
    assertTrue(used.size() > 40, () -> "uses " + used.keySet());
    assertEquals(List.of(), used.keySet().stream().filter(name -> !used.get(name)).toList());
  }

  private static Stream<String> below(
      double least, Map<String, Integer> colours, String text, String ground) {
    double contrast = contrast(colours.get(text), colours.get(ground));
    return contrast >= least
        ? Stream.empty()
        : Stream.of(String.format("%s on %s: %.2f", text, ground, contrast));
  }

  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static Map<String, Integer> colours(String sheet) {
    Map<String, Integer> colours = new TreeMap<>();
    Matcher token = TOKEN.matcher(read(sheet));
    while (token.find()) {
      colours.put(token.group(1), Integer.parseInt(token.group(2).substring(1), 16));
    }
    return colours;
  }

  private static String read(String sheet) {
    try (InputStream in = ThemeTest.class.getResourceAsStream(sheet)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(sheet, e);
    }
  }
}
