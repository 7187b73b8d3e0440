package org.parley.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.importer.PrefixSplitter.Piece;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.text.OutletRegistry;
import org.parley.text.WorldPlaces;

/** Divides an article's canonical text into paragraphs and says what part each plays. */
final class ParagraphReader {
  private static final Pattern DATE_HEAD = Pattern.compile("date \\d{4}-\\d{2}-\\d{2}");

  private final PrefixSplitter prefixes;
  private final KnownLines knownLines;
  private final HeadReader head;

  ParagraphReader(OutletRegistry outlets) {
    prefixes =
        new PrefixSplitter(RuleFile.read("prefixes.rules", Pieces.of(outlets)), WorldPlaces.load());
    knownLines = new KnownLines(RuleFile.read("paragraphs.rules", Pieces.of(outlets)), outlets);
    head = new HeadReader(outlets);
  }

  /**
   * The paragraphs of {@code text} in order, apart from each other, holding all that is not blank.
   */
  List<Paragraph> read(String text) {
    Draft draft = draft(BlockReader.read(text));
    head.read(draft);
    Subheads.mark(draft);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      paragraphs.add(new Paragraph(draft.block(i).span(), draft.kind(i)));
    }
    return paragraphs;
  }

  /** Known lines and prefixes; a dateline is looked for until the story has begun in earnest. */
  private Draft draft(List<Block> blocks) {
    Draft draft = new Draft();
    int stories = 0;
    boolean dateline = false;
    for (Block block : blocks) {
      Optional<ParagraphKind> known =
          hasDateHead(block) ? Optional.empty() : knownLines.kindOf(block);
      if (known.isPresent() || dateline || stories > 3) {
        draft.add(block, known.orElse(ParagraphKind.BODY));
        continue;
      }
      List<Piece> pieces = prefixes.split(block);
      pieces.forEach(piece -> draft.add(piece.block(), kindOf(piece)));
      stories += block.endsSentence() ? 1 : 0;
      dateline = pieces.size() > 1 && isPlaceLine(pieces.get(pieces.size() - 2));
    }
    return draft;
  }

  /** A collection's date before the first words says nothing about the words. */
  private static boolean hasDateHead(Block block) {
    return DATE_HEAD.matcher(block.words()).lookingAt();
  }

  private ParagraphKind kindOf(Piece piece) {
    return piece.kind().or(() -> knownLines.kindOf(piece.block())).orElse(ParagraphKind.BODY);
  }

  private static boolean isPlaceLine(Piece piece) {
    return piece.kind().equals(Optional.of(ParagraphKind.DATELINE))
        && Character.isUpperCase(piece.block().words().charAt(0));
  }
}
