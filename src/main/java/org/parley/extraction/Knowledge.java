package org.parley.extraction;

import org.parley.extraction.entity.Places;
import org.parley.extraction.event.TriggerScan;
import org.parley.extraction.gazetteer.Gazetteer;
import org.parley.extraction.lexicon.Phrases;
import org.parley.extraction.lexicon.Triggers;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.time.TimeFinder;
import org.parley.text.OutletRegistry;
import org.parley.text.WorldPlaces;

/** What the rules know beforehand: words, triggers, places, outlets and dates. */
record Knowledge(
    Words words,
    Phrases phrases,
    Triggers triggers,
    Places places,
    OutletRegistry outlets,
    TimeFinder timeFinder) {

  /** What skims sentences for the triggers. */
  TriggerScan scan() {
    return new TriggerScan(triggers, words, places);
  }

  /** The tables that ship with the application. */
  static Knowledge load() {
    WorldPlaces world = WorldPlaces.load();
    OutletRegistry outlets = OutletRegistry.bundled();
    return new Knowledge(
        Words.load(),
        Phrases.load(),
        Triggers.load(),
        new Places(world, new Gazetteer(world, outlets)),
        outlets,
        new TimeFinder());
  }
}
