package org.parley.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.json.LineCodec;
import org.parley.ledger.StoredArticle;
import org.parley.ledger.StoredEntry;
import org.parley.ledger.StoredFinding;
import org.parley.ledger.StoredLinks;
import org.parley.ledger.StoredRecords;

/**
 * The rows in an archive. Opening it reads the file once from end to end, so that a file that was
 * cut off or changed is refused; articles are read again when they are asked for, so that their
 * number is not bound by memory.
 */
public final class ArchiveFile implements StoredRecords, AutoCloseable {
  private final LineCodec codec = new LineCodec();
  private final Path file;
  private final ArchiveIndex index;
  private final RandomAccessFile bytes;

  private ArchiveFile(Path file, ArchiveIndex index, RandomAccessFile bytes) {
    this.file = file;
    this.index = index;
    this.bytes = bytes;
  }

  /** Opens an archive; throws {@link ArchiveFailure} where it is none or not whole. */
  public static ArchiveFile open(Path file) {
    ArchiveIndex index = new ArchiveScan(file).index();
    try {
      return new ArchiveFile(file, index, new RandomAccessFile(file.toFile(), "r"));
    } catch (IOException e) {
      throw new ArchiveFailure(file, e);
    }
  }

  /** Digest of the newest entry of the log, as the archive's first line has it. */
  public String head() {
    return index.head();
  }

  @Override
  public List<StoredEntry> entries() {
    return index.entries();
  }

  @Override
  public List<String> articleIds() {
    return List.copyOf(index.articles().keySet());
  }

  @Override
  public StoredLinks links() {
    return index.links();
  }

  @Override
  public Optional<StoredArticle> article(String id) {
    return Optional.ofNullable(index.articles().get(id)).map(this::read);
  }

  private StoredArticle read(ArchiveIndex.Block block) {
    byte[] text = new byte[Math.toIntExact(block.length())];
    try {
      bytes.seek(block.start());
      bytes.readFully(text);
    } catch (IOException e) {
      throw new ArchiveFailure(file, e);
    }
    return article(new String(text, StandardCharsets.UTF_8).lines().map(codec::read).toList());
  }

  private static StoredArticle article(List<Map<String, String>> lines) {
    Map<String, String> article = lines.get(0);
    return new StoredArticle(
        Fields.value(article, "id"),
        Fields.document(article),
        Fields.text(article),
        Fields.finding(article),
        findings(Line.CLAIM, lines),
        findings(Line.RESPONSE, lines),
        findings(Line.ANSWER, lines),
        findings(Line.NEAR_MISS, lines));
  }

  private static List<StoredFinding> findings(Line kind, List<Map<String, String>> lines) {
    List<StoredFinding> findings = new ArrayList<>();
    for (Map<String, String> line : lines) {
      if (Line.of(line).equals(Optional.of(kind))) {
        findings.add(Fields.finding(line));
      }
    }
    return findings;
  }

  @Override
  public void close() {
    try {
      bytes.close();
    } catch (IOException e) {
      throw new ArchiveFailure(file, e);
    }
  }
}
