package org.parley.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.ClaimKind;
import org.parley.model.ParleyException;

/** The trigger words, read from the resource {@code triggers.txt}. */
public final class Triggers {
  private final Map<String, Trigger> verbs = new HashMap<>();
  private final Map<String, Trigger> nouns = new HashMap<>();

  private Triggers() {}

  /** Reads the triggers that ship with the application. */
  public static Triggers load() {
    Triggers triggers = new Triggers();
    for (String line : Words.lines("triggers.txt")) {
      String[] cells = line.split("\\s*\\|\\s*");
      if (cells.length != 4) {
        throw new ParleyException("triggers.txt: not four columns: " + line);
      }
      boolean verb = cells[1].equals("verb");
      Trigger trigger =
          new Trigger(
              cells[0],
              verb,
              ClaimKind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
              Trigger.Frame.valueOf(cells[3].toUpperCase(Locale.ROOT)));
      (verb ? triggers.verbs : triggers.nouns).put(cells[0], trigger);
    }
    return triggers;
  }

  public Optional<Trigger> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  public Optional<Trigger> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** All triggers, by id. */
  public List<Trigger> all() {
    List<Trigger> all = new ArrayList<>(verbs.values());
    all.addAll(nouns.values());
    all.sort(java.util.Comparator.comparing(Trigger::id));
    return all;
  }
}
