package org.parley.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.parley.json.LineCodec;
import org.parley.json.ModelCodec;
import org.parley.json.ModelFormatException;
import org.parley.ledger.DecisionLog;
import org.parley.ledger.Sha256;
import org.parley.ledger.StoredEntry;
import org.parley.model.Decision;
import org.parley.model.ParleyException;

/** Reads an archive once, line by line, and refuses anything that its writer does not write. */
final class ArchiveScan {
  private static final int LONGEST_FIRST_LINE = 10_000;

  private final LineCodec codec = new LineCodec();
  private final ModelCodec model = new ModelCodec();
  private final ArchiveIndex index = new ArchiveIndex();
  private final MessageDigest digest = Sha256.algorithm();
  private final Path file;
  private Line previous = Line.ARCHIVE;
  private String article = "";
  private long blockStart;
  private long position;
  private long line;
  private long articles;
  private long entries;

  ArchiveScan(Path file) {
    this.file = file;
  }

  ArchiveIndex index() {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      first(next(in, LONGEST_FIRST_LINE).orElseThrow(() -> ArchiveFailure.notAnArchive(file)));
      while (previous != Line.END) {
        line(
            next(in, Integer.MAX_VALUE)
                .orElseThrow(() -> at("the file ends here, before its last line")));
      }
      if (in.read() >= 0) {
        throw at("there is something behind the last line");
      }
      return index;
    } catch (IOException e) {
      throw new ArchiveFailure(file, e);
    }
  }

  private void first(String text) {
    Map<String, String> fields;
    try {
      fields = codec.read(text);
    } catch (ModelFormatException e) {
      throw ArchiveFailure.notAnArchive(file);
    }
    if (!Line.of(fields).equals(Optional.of(Line.ARCHIVE))
        || !"parley".equals(fields.get("application"))) {
      throw ArchiveFailure.notAnArchive(file);
    }
    if (!Integer.toString(ArchiveWriter.FORMAT).equals(fields.get("format"))) {
      throw new ArchiveFailure(
          "%s was written by a newer version of Parley; install that version to restore it"
              .formatted(file));
    }
    count(text);
    try {
      articles = Fields.number(fields, "articles");
      entries = Fields.number(fields, "entries");
      index.head(Fields.value(fields, "head"));
    } catch (ParleyException e) {
      throw at(String.valueOf(e.getMessage()));
    }
  }

  private void line(String text) {
    try {
      Map<String, String> fields = codec.read(text);
      Line kind = Line.of(fields).orElseThrow(() -> at("this kind of line is not known"));
      endBlock(kind);
      if (kind == Line.END) {
        end(fields);
      } else {
        take(kind, fields);
        count(text);
      }
      previous = kind;
    } catch (ArchiveFailure e) {
      throw e;
    } catch (ParleyException e) {
      throw at("this is no line of an archive (" + e.getMessage() + ")");
    }
  }

  private void endBlock(Line kind) {
    boolean insideArticle = kind.compareTo(Line.ARTICLE) > 0 && kind.compareTo(Line.NEAR_MISS) <= 0;
    if (!insideArticle && !article.isEmpty()) {
      index.article(article, new ArchiveIndex.Block(blockStart, position - blockStart));
      article = "";
    }
  }

  private void take(Line kind, Map<String, String> fields) {
    boolean nextArticle = kind == Line.ARTICLE && previous.compareTo(Line.NEAR_MISS) <= 0;
    if (kind == Line.ARCHIVE || !nextArticle && kind.compareTo(previous) < 0) {
      throw at("this line is out of its order");
    }
    switch (kind) {
      case ARTICLE -> {
        article = Fields.value(fields, "id");
        blockStart = position;
      }
      case SUGGESTED_ANSWER -> index.answer(Fields.finding(fields));
      case SUGGESTED_MEETING -> index.meeting(Fields.finding(fields));
      case ENTRY -> index.entry(entry(fields));
      default -> {
        if (article.isEmpty()) {
          throw at("this finding belongs to no article");
        }
      }
    }
  }

  private StoredEntry entry(Map<String, String> fields) {
    String text = Fields.value(fields, "entry");
    return new StoredEntry(
        Fields.number(fields, "sequence"),
        text,
        Fields.value(fields, Fields.DIGEST),
        decision(text));
  }

  private Optional<Decision> decision(String text) {
    try {
      return Optional.of(model.entry(text, DecisionLog.GENESIS, DecisionLog.GENESIS).decision());
    } catch (ModelFormatException e) {
      return Optional.empty();
    }
  }

  private void end(Map<String, String> fields) {
    String found = HexFormat.of().formatHex(digest.digest());
    if (Fields.number(fields, "lines") != line - 1
        || !found.equals(Fields.value(fields, Fields.DIGEST))) {
      throw at("the lines above were changed after they were written");
    }
    Optional<String> mismatch = index.mismatch(articles, entries);
    if (mismatch.isPresent()) {
      throw at(mismatch.get());
    }
  }

  private void count(String text) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    digest.update(bytes);
    position += bytes.length;
  }

  /** The next line without its line feed; empty where there is no such line. */
  private Optional<String> next(InputStream in, int longest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    line++;
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0 || bytes.size() == longest) {
        return Optional.empty();
      }
      bytes.write(b);
    }
    return Optional.of(bytes.toString(StandardCharsets.UTF_8));
  }

  private ArchiveFailure at(String what) {
    return ArchiveFailure.at(file, line, what);
  }
}
