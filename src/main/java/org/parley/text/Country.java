package org.parley.text;

import java.util.List;
import java.util.Optional;

/**
 * A country or territory, with the words by which news names it.
 *
 * @param iso ISO 3166-1 alpha-2 code ({@code XK} for Kosovo)
 * @param name the canonical name
 * @param otherNames further spellings and abbreviations
 * @param capitals the capital first, then other seats of government and other spellings
 * @param demonyms adjective and people, without regular plurals
 * @param sovereign false for territories
 */
public record Country(
    String iso,
    String name,
    List<String> otherNames,
    List<String> capitals,
    List<String> demonyms,
    boolean sovereign) {
  public Country {
    otherNames = List.copyOf(otherNames);
    capitals = List.copyOf(capitals);
    demonyms = List.copyOf(demonyms);
  }

  /** The capital, unless it bears the country's own name. */
  public Optional<String> capital() {
    return capitals.stream().findFirst();
  }
}
