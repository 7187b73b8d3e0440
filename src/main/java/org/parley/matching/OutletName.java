package org.parley.matching;

import java.util.Optional;
import java.util.TreeSet;
import org.parley.text.Outlet;
import org.parley.text.OutletRegistry;

/**
 * An outlet by what tells it from others, without the words that only say that it is an outlet.
 *
 * @param name the usual name of a well-known outlet, the remaining words of any other
 * @param known whether it is a well-known outlet
 */
record OutletName(String name, boolean known) {
  private static final WordList MEDIA = WordList.named("media");
  private static final OutletRegistry REGISTRY = OutletRegistry.bundled();

  /** Reads a name; empty when it has no word of a medium and is not a single word. */
  static Optional<OutletName> of(String name) {
    Optional<OutletName> wellKnown = wellKnown(name);
    if (wellKnown.isPresent()) {
      return wellKnown;
    }
    TreeSet<String> core = new TreeSet<>();
    boolean medium = false;
    for (String word : Spelling.words(name)) {
      if (MEDIA.has(word)) {
        medium = true;
      } else if (!isCountry(word, name)) {
        core.add(word);
      }
    }
    if (core.isEmpty() || !(medium || Spelling.words(name).size() == 1)) {
      return Optional.empty();
    }
    String rest = String.join(" ", core);
    return wellKnown(rest).or(() -> Optional.of(new OutletName(rest, false)));
  }

  private static Optional<OutletName> wellKnown(String name) {
    return REGISTRY.find(name).map(Outlet::name).map(usual -> new OutletName(usual, true));
  }

  private static boolean isCountry(String folded, String name) {
    return Countries.read(name).otherWords().stream()
        .noneMatch(word -> (' ' + Spelling.fold(word) + ' ').contains(' ' + folded + ' '));
  }
}
