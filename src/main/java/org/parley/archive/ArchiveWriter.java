package org.parley.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.json.LineCodec;
import org.parley.ledger.DecisionLog;
import org.parley.ledger.Sha256;
import org.parley.ledger.StoredArticle;
import org.parley.ledger.StoredEntry;
import org.parley.ledger.StoredFinding;
import org.parley.ledger.StoredLinks;
import org.parley.ledger.StoredRecords;
import org.parley.model.Decision.ArticleImported;

/**
 * Writes a ledger's rows as lines of canonical JSON, each ended by a line feed; the same rows
 * always give the same bytes. Only articles that the log records are written, so a ledger that is
 * being imported into gives a whole archive of a moment.
 */
public final class ArchiveWriter {
  /** Version of the format, part of every archive. */
  static final int FORMAT = 1;

  private final LineCodec codec = new LineCodec();
  private final OutputStream out;
  private final MessageDigest digest = Sha256.algorithm();
  private final Set<String> written = new HashSet<>();
  private long lines;

  private ArchiveWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes everything to {@code out}, which stays open. */
  public static void write(StoredRecords stored, OutputStream out) {
    try {
      new ArchiveWriter(out).write(stored);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(StoredRecords stored) throws IOException {
    List<StoredEntry> log = stored.entries();
    List<String> articles =
        log.stream()
            .flatMap(entry -> entry.imported().stream())
            .map(ArticleImported::articleId)
            .distinct()
            .sorted()
            .toList();
    line(
        Map.of(
            Fields.KIND,
            Line.ARCHIVE.word(),
            "application",
            "parley",
            "format",
            Integer.toString(FORMAT),
            "articles",
            Integer.toString(articles.size()),
            "entries",
            Integer.toString(log.size()),
            "head",
            log.isEmpty() ? DecisionLog.GENESIS : log.get(log.size() - 1).digest()));
    for (String id : articles) {
      Optional<StoredArticle> article = stored.article(id);
      if (article.isPresent()) {
        article(article.get());
      }
    }
    links(stored.links());
    for (StoredEntry entry : log) {
      line(Fields.of(entry));
    }
    end();
  }

  private void article(StoredArticle article) throws IOException {
    line(Fields.of(article));
    findings(Line.CLAIM, article.claims());
    findings(Line.RESPONSE, article.responses());
    findings(Line.ANSWER, article.answers());
    findings(Line.NEAR_MISS, article.nearMisses());
    article.claims().forEach(claim -> written.add(claim.id()));
    article.responses().forEach(response -> written.add(response.id()));
  }

  /** Links to articles that came after the log was read are left to the next archive. */
  private void links(StoredLinks links) throws IOException {
    findings(Line.SUGGESTED_ANSWER, links.answers().stream().filter(this::isWhole).toList());
    findings(Line.SUGGESTED_MEETING, links.meetings().stream().filter(this::isWhole).toList());
  }

  private boolean isWhole(StoredFinding link) {
    return Stream.of(link.id().split(" ", 2)).allMatch(written::contains);
  }

  private void findings(Line kind, List<StoredFinding> findings) throws IOException {
    for (StoredFinding finding : findings) {
      line(Fields.of(kind, finding));
    }
  }

  private void line(Map<String, String> fields) throws IOException {
    byte[] bytes = (codec.write(fields) + "\n").getBytes(StandardCharsets.UTF_8);
    digest.update(bytes);
    out.write(bytes);
    lines++;
  }

  private void end() throws IOException {
    String all = HexFormat.of().formatHex(digest.digest());
    line(Map.of(Fields.KIND, Line.END.word(), "lines", Long.toString(lines), Fields.DIGEST, all));
    out.flush();
  }
}
