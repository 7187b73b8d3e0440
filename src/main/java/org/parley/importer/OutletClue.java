package org.parley.importer;

import java.util.Optional;
import org.parley.model.Span;
import org.parley.text.Outlet;
import org.parley.text.OutletKind;

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

  /** What kind of outlet it is; of one that is not known, what its name says. */
  OutletKind kind() {
    OutletKind byName =
        name.matches("(?:The )?(?:BBC|ITV|ITN|Sky|CNN|Fox|ABC|NBC|CBS|RT[EÉ]|CBC|SABC|NPR)\\b.*")
                || name.matches(".*\\b(?:Radio|TV|Television|FM|Channel)\\b.*")
            ? OutletKind.BROADCASTER
            : OutletKind.PAPER;
    return outlet.map(Outlet::kind).orElse(byName);
  }

  boolean isStated() {
    return rule.effect().startsWith("STATED");
  }
}
