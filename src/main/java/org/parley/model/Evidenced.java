package org.parley.model;

import java.util.Optional;

/** A metadata value with how it is known and the words that support it. */
public record Evidenced<T>(
    Optional<T> value, Known known, Optional<Passage> passage, Optional<String> rule) {
  public Evidenced {
    if (value.isPresent() == (known == Known.UNKNOWN)) {
      throw new IllegalArgumentException("a value is absent exactly when it is UNKNOWN");
    }
    if ((known == Known.STATED || known == Known.INFERRED) && passage.isEmpty()) {
      throw new IllegalArgumentException("a " + known + " value needs a passage");
    }
  }

  public static <T> Evidenced<T> unknown() {
    return new Evidenced<>(Optional.empty(), Known.UNKNOWN, Optional.empty(), Optional.empty());
  }

  public static <T> Evidenced<T> stated(T value, Passage passage, String rule) {
    return new Evidenced<>(
        Optional.of(value), Known.STATED, Optional.of(passage), Optional.of(rule));
  }

  public static <T> Evidenced<T> inferred(T value, Passage passage, String rule) {
    return new Evidenced<>(
        Optional.of(value), Known.INFERRED, Optional.of(passage), Optional.of(rule));
  }
}
