package org.parley.extraction.nlp;

import java.util.BitSet;

/**
 * Decides which sentences of an article deserve the costly steps, parsing and coreference.
 *
 * <p>Sentences are numbered by their place in the text that is handed over.
 */
public interface Attention {
  /** Sentences that may hold what is looked for, told from tags and names alone. */
  BitSet candidates(ParsedText tagged);

  /** Whether the candidates, now parsed, hold something: if not, nothing else is looked at. */
  boolean isWorthwhile(ParsedText parsed);

  /** The sentences, besides the candidates, that a reading of the whole article looks at. */
  BitSet surroundings(ParsedText parsed);

  /** Looks at everything, whatever it says. */
  static Attention undivided() {
    return new Attention() {
      @Override
      public BitSet candidates(ParsedText tagged) {
        BitSet all = new BitSet();
        all.set(0, tagged.sentences().size());
        return all;
      }

      @Override
      public boolean isWorthwhile(ParsedText parsed) {
        return true;
      }

      @Override
      public BitSet surroundings(ParsedText parsed) {
        return new BitSet();
      }
    };
  }
}
