package org.parley.importer;

import java.util.Optional;
import org.parley.model.Span;
import org.parley.text.Outlet;

/**
 * A place in the text that names an outlet in a telling way.
 *
 * @param name the outlet's name to show
 * @param outlet empty when the name is not known
 * @param span where the name stands in the text
 */
record OutletClue(TextRule rule, String name, Optional<Outlet> outlet, Span span) {
  boolean has(String effect) {
    return rule.effect().equals(effect);
  }

  boolean isStated() {
    return rule.effect().startsWith("STATED");
  }
}
