package org.parley.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.AttributionChain;

/**
 * The sources of a word, nearest the outlet first; none where the outlet speaks for itself.
 *
 * @param all without repetitions
 */
public record Sources(List<Source> all) {
  public Sources {
    List<Source> kept = new ArrayList<>();
    for (Source source : all) {
      if (kept.stream().noneMatch(k -> k.hop().name().equalsIgnoreCase(source.hop().name()))) {
        kept.add(source);
      }
    }
    all = List.copyOf(kept);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The same sources, taken over for another sentence. */
  public Sources inherited() {
    return new Sources(all.stream().map(Source::inherited).toList());
  }

  /** These sources behind those that stand nearer to the outlet. */
  public Sources behind(Sources nearer) {
    List<Source> joined = new ArrayList<>(nearer.all());
    joined.addAll(all);
    return new Sources(joined);
  }

  /** Whose account it is: the first source that is more than a relay. */
  public Optional<Source> teller() {
    return all.stream().filter(s -> !s.relay()).findFirst();
  }

  public AttributionChain chain() {
    return new AttributionChain(all.stream().map(Source::hop).toList());
  }
}
