package org.parley.extraction.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.text.Country;
import org.parley.text.Outlet;
import org.parley.text.OutletRegistry;
import org.parley.text.PlaceKind;
import org.parley.text.WorldPlace;

/** Marks the known names in a list of tokens, the longest at each place. */
final class NameTagger {
  private static final int LONGEST = 7;
  private static final Set<String> NEVER_AT_AN_EDGE =
      Set.of(
          "the", "The", "THE", "'s", "’s", "'", "’", ",", ".", "-", "–", ";", ":", "(", ")", "\"",
          "and", "of");

  private final Gazetteer gazetteer;
  private final OutletRegistry outlets;

  NameTagger(Gazetteer gazetteer, OutletRegistry outlets) {
    this.gazetteer = gazetteer;
    this.outlets = outlets;
  }

  List<GazetteerHit> tag(List<String> tokens) {
    List<GazetteerHit> hits = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<GazetteerHit> hit = longestAt(tokens, at);
      hit.ifPresent(hits::add);
      at = hit.map(GazetteerHit::end).orElse(at + 1);
    }
    return List.copyOf(hits);
  }

  private Optional<GazetteerHit> longestAt(List<String> tokens, int start) {
    if (!mayBegin(tokens.get(start))) {
      return Optional.empty();
    }
    for (int end = Math.min(tokens.size(), start + LONGEST); end > start; end--) {
      Optional<GazetteerHit> hit = hit(tokens, start, end);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  private static boolean mayBegin(String token) {
    return !NEVER_AT_AN_EDGE.contains(token)
        && (Character.isUpperCase(token.codePointAt(0))
            || token.startsWith("al")
            || token.startsWith("el")
            || token.chars().skip(1).anyMatch(Character::isUpperCase));
  }

  private Optional<GazetteerHit> hit(List<String> tokens, int start, int end) {
    if (NEVER_AT_AN_EDGE.contains(tokens.get(end - 1))) {
      return Optional.empty();
    }
    String name = String.join(" ", tokens.subList(start, end)).replace(" ,", ",");
    return gazetteer
        .place(name)
        .map(place -> hit(place, start, end))
        .or(() -> gazetteer.organisation(name).map(known -> hit(known, start, end)))
        .or(() -> outlets.find(name).map(outlet -> hit(outlet, start, end)))
        .or(() -> gazetteer.byDemonym(name).map(country -> hit(country, start, end)));
  }

  private static GazetteerHit hit(WorldPlace place, int start, int end) {
    GazetteerKind kind = GazetteerKind.valueOf(place.kind().name());
    Optional<String> country =
        place.countries().size() == 1 ? Optional.of(place.countries().get(0)) : Optional.empty();
    boolean government = place.kind() == PlaceKind.CAPITAL || place.kind() == PlaceKind.COUNTRY;
    return new GazetteerHit(start, end, kind, place.name(), country, place.ambiguous(), government);
  }

  private static GazetteerHit hit(KnownOrganisation known, int start, int end) {
    return new GazetteerHit(
        start,
        end,
        known.kind(),
        known.name(),
        known.country(),
        known.ambiguous(),
        known.standsForGovernment());
  }

  private static GazetteerHit hit(Outlet outlet, int start, int end) {
    Optional<String> country = Optional.of(outlet.country()).filter(code -> !code.equals("XX"));
    return new GazetteerHit(start, end, GazetteerKind.OUTLET, outlet.name(), country, false, false);
  }

  private static GazetteerHit hit(Country country, int start, int end) {
    return new GazetteerHit(
        start,
        end,
        GazetteerKind.DEMONYM,
        country.name(),
        Optional.of(country.iso()),
        false,
        false);
  }
}
