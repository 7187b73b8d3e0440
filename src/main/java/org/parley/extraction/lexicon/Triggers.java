package org.parley.extraction.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  private final Map<String, List<Trigger>> idioms = new HashMap<>();

  private Triggers() {}

  /** Reads the triggers that ship with the application. */
  public static Triggers load() {
    Map<String, List<Example>> entries = new LinkedHashMap<>();
    List<Example> examples = new ArrayList<>();
    for (String line : Words.lines("triggers.txt")) {
      Optional<Example> example = Example.read(line);
      if (example.isEmpty()) {
        examples = new ArrayList<>();
        if (entries.put(line, examples) != null) {
          throw new ParleyException("triggers.txt: given twice: " + line);
        }
      }
      example.ifPresent(examples::add);
    }
    Triggers triggers = new Triggers();
    entries.forEach(triggers::add);
    return triggers;
  }

  private void add(String line, List<Example> examples) {
    String[] cells = line.split("\\s*\\|\\s*");
    if (cells.length != 4) {
      throw new ParleyException("triggers.txt: not four columns: " + line);
    }
    boolean verb = cells[1].equals("verb");
    ClaimKind kind = ClaimKind.valueOf(cells[2].toUpperCase(Locale.ROOT));
    Trigger.Frame frame = Trigger.Frame.valueOf(cells[3].toUpperCase(Locale.ROOT));
    for (String group : cells[0].split(",\\s*")) {
      for (String lemma : choices(group)) {
        Trigger trigger = new Trigger(lemma, verb, kind, frame, examples);
        if ((verb ? verbs : nouns).put(lemma, trigger) != null) {
          throw new ParleyException("triggers.txt: given twice: " + trigger.id());
        }
        if (verb && lemma.split(" ").length > 2) {
          idioms.computeIfAbsent(lemma.split(" ")[0], first -> new ArrayList<>()).add(trigger);
        }
      }
    }
  }

  /** "share lift/taxi": one trigger for each choice of words. */
  private static List<String> choices(String lemma) {
    List<String> all = List.of("");
    for (String words : lemma.split(" ")) {
      all =
          all.stream()
              .flatMap(
                  begun ->
                      Arrays.stream(words.split("/"))
                          .map(word -> begun.isEmpty() ? word : begun + " " + word))
              .toList();
    }
    return all;
  }

  public Optional<Trigger> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** The triggers of three words and more that begin with the verb, such as "drop in on". */
  public List<Trigger> idioms(String verb) {
    return idioms.getOrDefault(verb, List.of());
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
