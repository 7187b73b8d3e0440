package org.parley.store;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.ledger.StoredArticle;
import org.parley.ledger.StoredFinding;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.Response;

/** Inserts the rows of one article within an open transaction. */
final class FindingRows {
  private final Handle handle;
  private final StoredArticle stored;

  FindingRows(Handle handle, StoredArticle stored) {
    this.handle = handle;
    this.stored = stored;
  }

  void insert(Article article, Recording recording) {
    insert(article);
    claims(recording);
    responses(recording);
    answers(recording);
    nearMisses();
  }

  private void insert(Article article) {
    handle
        .createUpdate(
            """
            INSERT INTO article (id, file_name, outlet, published, language, raw, canonical,
              canonical_digest, payload, digest)
            VALUES (:id, :fileName, :outlet, :published, :language, :raw, :canonical,
              :canonicalDigest, :payload, :digest)
            """)
        .bind("id", article.id())
        .bind("fileName", searchable(stored.document().fileName()))
        .bind("outlet", article.outlet().value().map(FindingRows::searchable))
        .bind("published", article.published().value())
        .bind("language", article.language())
        .bind("raw", stored.document().bytes())
        .bind("canonical", article.text().getBytes(StandardCharsets.UTF_8))
        .bind("canonicalDigest", stored.text().digest())
        .bind("payload", stored.header().payload())
        .bind("digest", stored.header().digest())
        .execute();
  }

  private void claims(Recording recording) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO claim (id, article, position, kind, modality, earliest, latest, payload,
              digest)
            VALUES (:id, :article, :position, :kind, :modality, :earliest, :latest, :payload,
              :digest)
            """);
    Iterator<StoredFinding> rows = stored.claims().iterator();
    for (Claim claim : recording.claims()) {
      payload(batch.bind("id", claim.id()), rows.next())
          .bind("position", claim.quote().span().start())
          .bind("kind", claim.kind().name())
          .bind("modality", claim.modality().name())
          .bind("earliest", claim.when().earliest())
          .bind("latest", claim.when().latest())
          .add();
    }
    run(batch);
  }

  private void responses(Recording recording) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO response (id, article, position, kind, payload, digest)
            VALUES (:id, :article, :position, :kind, :payload, :digest)
            """);
    Iterator<StoredFinding> rows = stored.responses().iterator();
    for (Response response : recording.responses()) {
      payload(batch.bind("id", response.id()), rows.next())
          .bind("position", response.quote().span().start())
          .bind("kind", response.kind().name())
          .add();
    }
    run(batch);
  }

  private void answers(Recording recording) {
    Iterator<StoredFinding> rows = stored.answers().iterator();
    for (AnswerLink link : recording.answers()) {
      LinkRows.insert(handle, link, Optional.of(stored.id()), rows.next());
    }
  }

  private void nearMisses() {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO near_miss (article, ordinal, payload, digest)
            VALUES (:article, :ordinal, :payload, :digest)
            """);
    stored
        .nearMisses()
        .forEach(row -> payload(batch, row).bind("ordinal", Integer.parseInt(row.id())).add());
    run(batch);
  }

  private PreparedBatch payload(PreparedBatch batch, StoredFinding row) {
    return batch
        .bind("article", stored.id())
        .bind("payload", row.payload())
        .bind("digest", row.digest());
  }

  /** An empty batch is an error to some drivers. */
  private static void run(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Columns to search in cannot hold the null character; the payload can. */
  private static String searchable(String text) {
    return text.replace("\0", "");
  }
}
