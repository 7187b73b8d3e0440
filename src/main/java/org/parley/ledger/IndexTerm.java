package org.parley.ledger;

import java.util.function.Function;

/** One thing that may hold of a finding. */
public sealed interface IndexTerm {
  /** A value of the field is this one, as {@link IndexText} folds both. */
  record Is(IndexField field, String folded) implements IndexTerm {}

  /** A word of a value begins like this, or several words follow one another like this. */
  record Begins(IndexField field, String folded) implements IndexTerm {}

  /** This stands somewhere in all that is said. */
  record Says(String folded) implements IndexTerm {}

  /** It may have happened before this day, counted from 1970. */
  record Before(long day) implements IndexTerm {}

  /** It may have happened on this day or later. */
  record From(long day) implements IndexTerm {}

  /** Applies the function of the case that this is. */
  default <T> T match(
      Function<Is, T> is,
      Function<Begins, T> begins,
      Function<Says, T> says,
      Function<Before, T> before,
      Function<From, T> from) {
    if (this instanceof Is term) {
      return is.apply(term);
    }
    if (this instanceof Begins term) {
      return begins.apply(term);
    }
    if (this instanceof Says term) {
      return says.apply(term);
    }
    return this instanceof Before term ? before.apply(term) : from.apply((From) this);
  }
}
