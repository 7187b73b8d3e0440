package org.parley.text;

import java.util.List;

/**
 * One name of a place.
 *
 * @param name the canonical name of the place, whatever spelling it was looked up by
 * @param countries ISO codes of the countries it lies in or, for an area, that lie in it
 * @param ambiguous whether the spelling is also a common word, a person's name or another place
 */
public record WorldPlace(String name, PlaceKind kind, List<String> countries, boolean ambiguous) {
  public WorldPlace {
    countries = List.copyOf(countries);
  }

  boolean isWithin(WorldPlace outer) {
    return switch (outer.kind) {
      case COUNTRY -> kind != PlaceKind.COUNTRY && countries.equals(outer.countries);
      case REGION ->
          outer.countries.size() > 1
              && outer.countries.size() > countries.size()
              && outer.countries.containsAll(countries);
      case CAPITAL, CITY -> false;
    };
  }
}
