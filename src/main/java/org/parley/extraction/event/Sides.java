package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** The two sides that an adjective before a noun names: "Franco-German talks". */
final class Sides {
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("franco", "France"),
          Map.entry("anglo", "Britain"),
          Map.entry("sino", "China"),
          Map.entry("russo", "Russia"),
          Map.entry("indo", "India"),
          Map.entry("israelo", "Israel"),
          Map.entry("luso", "Portugal"),
          Map.entry("italo", "Italy"),
          Map.entry("greco", "Greece"),
          Map.entry("austro", "Austria"),
          Map.entry("turco", "Turkey"),
          Map.entry("hispano", "Spain"),
          Map.entry("serbo", "Serbia"));

  private final Slots slots;

  Sides(Slots slots) {
    this.slots = slots;
  }

  /** Both sides, in their order; empty where the words before the noun do not name two. */
  List<Entity> of(ParsedSentence s, Token noun) {
    for (int i = noun.index() - 1; i >= 2; i--) {
      Token second = s.token(i);
      boolean joined = s.token(i - 1).text().matches("[-–/]");
      if (!s.dominates(noun, second)) {
        return List.of();
      }
      if (joined) {
        List<Entity> both = new ArrayList<>();
        side(s, s.token(i - 2)).ifPresent(both::add);
        side(s, second).ifPresent(both::add);
        return both.stream().distinct().count() == 2 ? both : List.of();
      }
    }
    return List.of();
  }

  private Optional<Entity> side(ParsedSentence s, Token word) {
    String prefix = PREFIXES.getOrDefault(word.text().toLowerCase(Locale.ROOT), word.text());
    return Character.isUpperCase(word.text().charAt(0))
        ? slots.country(prefix, word).or(() -> slots.named(s, word))
        : Optional.empty();
  }
}
