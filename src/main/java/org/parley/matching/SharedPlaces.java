package org.parley.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.ClaimEntry;
import org.parley.model.Passage;
import org.parley.model.Place;

/** The places of a meeting: those of all its claims, each once, a city rather than its country. */
final class SharedPlaces {
  private SharedPlaces() {}

  static List<Place> of(List<ClaimEntry> claims) {
    List<Place> places = new ArrayList<>();
    for (ClaimEntry entry : claims) {
      entry.claim().places().forEach(place -> add(place, places));
    }
    return List.copyOf(places);
  }

  private static void add(Place place, List<Place> places) {
    for (int i = 0; i < places.size(); i++) {
      Place known = places.get(i);
      if (isSame(known.name(), place.name())
          || Countries.WORLD.contains(place.name(), known.name())) {
        places.set(i, merged(known.name(), known, place));
        return;
      }
      if (Countries.WORLD.contains(known.name(), place.name())) {
        places.set(i, merged(place.name(), known, place));
        return;
      }
    }
    places.add(place);
  }

  private static boolean isSame(String one, String other) {
    return Names.fold(one).equals(Names.fold(other))
        || (Countries.WORLD.sameOrWithin(one, other)
            && !Countries.WORLD.contains(one, other)
            && !Countries.WORLD.contains(other, one));
  }

  private static Place merged(String name, Place one, Place other) {
    Set<Passage> mentions = new LinkedHashSet<>(one.mentions());
    mentions.addAll(other.mentions());
    return new Place(name, List.copyOf(mentions));
  }
}
