package org.parley.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.ParagraphKind;
import org.parley.text.PlaceKind;
import org.parley.text.WorldPlace;
import org.parley.text.WorldPlaces;

/**
 * Parts what stands before the story on its own line (date, place, agency, note) from the story.
 */
final class PrefixSplitter {
  /** How far into a line a dateline may begin. */
  private static final int REACH = 500;

  private static final Pattern SENTENCE_OR_NOTE_END =
      Pattern.compile("[.!?\")”’]\\s+|\\s+(?=\\p{Lu})");

  /** What a list of the main points before the dateline begins with. */
  private static final String LIST = "story highlights";

  /** The effect of rules whose group "place" must be the name of a city. */
  private static final String KNOWN_CITY = "DATELINE-KNOWN";

  private final List<TextRule> rules;
  private final WorldPlaces places;

  PrefixSplitter(List<TextRule> rules, WorldPlaces places) {
    this.rules = rules;
    this.places = places;
  }

  /**
   * The pieces of {@code block} in order; the story, if any is left, is the only one without a
   * kind.
   */
  List<Piece> split(Block block) {
    List<Piece> pieces = new ArrayList<>();
    Block rest = block;
    Optional<Piece> prefix = prefix(rest);
    while (prefix.isPresent()) {
      pieces.add(prefix.get());
      rest = rest.part(prefix.get().block().words().length(), rest.words().length());
      prefix = prefix(rest);
    }
    if (!rest.isEmpty()) {
      pieces.addAll(splitInside(rest));
    }
    return pieces;
  }

  private Optional<Piece> prefix(Block block) {
    for (TextRule rule : rules) {
      Matcher matcher = rule.pattern().matcher(block.words());
      if (matcher.lookingAt() && matcher.end() > 0 && placeIsKnown(rule, matcher)) {
        ParagraphKind kind = ParagraphKind.valueOf(rule.effect().replace("-KNOWN", ""));
        return Optional.of(new Piece(block.part(0, matcher.end()), Optional.of(kind)));
      }
    }
    return Optional.empty();
  }

  private boolean placeIsKnown(TextRule rule, Matcher matcher) {
    return !rule.effect().equals(KNOWN_CITY)
        || places.place(matcher.group("place")).filter(PrefixSplitter::isCity).isPresent();
  }

  private static boolean isCity(WorldPlace place) {
    return place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.CAPITAL;
  }

  /** A byline or caption may stand before the dateline on the same line. */
  private List<Piece> splitInside(Block block) {
    Matcher starts = SENTENCE_OR_NOTE_END.matcher(block.words());
    while (starts.find() && starts.end() < REACH) {
      Block after = block.part(starts.end(), block.words().length());
      Optional<Piece> dateline = prefix(after).filter(piece -> isSureInside(block, piece, starts));
      if (dateline.isPresent()) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(block.part(0, starts.start() + 1), Optional.empty()));
        pieces.addAll(split(after));
        return pieces;
      }
    }
    return List.of(new Piece(block, Optional.empty()));
  }

  /**
   * Inside a line only an agency in brackets and a dash, an agency after a list of main points, or
   * a place in capitals after a full stop, will do.
   */
  private static boolean isSureInside(Block block, Piece piece, Matcher gap) {
    String words = piece.block().words();
    boolean agency = words.matches("(?s)(?:\\p{Lu}{2}.*)?\\(\\p{Lu}[^()]*\\)\\s*[-–—]+\\s*");
    boolean afterList =
        block.words().regionMatches(true, 0, LIST, 0, LIST.length())
            && words.matches("(?s).*\\(\\p{Lu}[^()]*\\).{0,4}");
    boolean afterStop = !gap.group().isBlank() && words.matches("(?s)[\\p{Lu} ,.'’-]{4,}:\\s*");
    return piece.kind().equals(Optional.of(ParagraphKind.DATELINE))
        && (agency || afterStop || afterList);
  }

  /**
   * Part of a block.
   *
   * @param kind empty for the story itself
   */
  record Piece(Block block, Optional<ParagraphKind> kind) {}
}
