package org.parley.extraction.attribution;

import java.util.Optional;
import org.parley.extraction.entity.Entity;
import org.parley.model.Hop;

/**
 * One source of what an article tells.
 *
 * @param entity whom the source's words name or describe, if anybody
 * @param relay true for the outlet that was told, which only passes the news on
 */
public record Source(Hop hop, Optional<Entity> entity, boolean relay) {

  Source inherited() {
    return hop.inherited()
        ? this
        : new Source(
            new Hop(
                hop.name(),
                hop.kind(),
                hop.cue(),
                hop.passage(),
                true,
                hop.certainty(),
                hop.positive()),
            entity,
            relay);
  }
}
