package org.parley.ui.chip;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a chip shows.
 *
 * @param tone ending of the style class that colours it, as "denial"
 * @param why an explanation shown while the pointer rests on the chip
 */
public record ChipLook(Feather icon, String word, String tone, Optional<String> why) {
  ChipLook(Feather icon, String word, String tone) {
    this(icon, word, tone, Optional.empty());
  }

  /** The same with an explanation. */
  ChipLook explained(String words) {
    return new ChipLook(icon, word, tone, Optional.of(words));
  }
}
