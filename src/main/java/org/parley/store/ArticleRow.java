package org.parley.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.StoredFinding;
import org.parley.model.RawDocument;

/** The row of one article. */
record ArticleRow(RawDocument document, StoredFinding text, StoredFinding header) {

  static Optional<ArticleRow> find(Handle handle, String id) {
    return handle
        .createQuery(
            """
            SELECT id, file_name, raw, canonical, canonical_digest, payload, digest
            FROM article WHERE id = :id
            """)
        .bind("id", id)
        .map((row, context) -> of(row))
        .findOne();
  }

  private static ArticleRow of(ResultSet row) throws SQLException {
    String id = row.getString("id");
    String text = new String(row.getBytes("canonical"), StandardCharsets.UTF_8);
    return new ArticleRow(
        new RawDocument(row.getString("file_name"), row.getBytes("raw")),
        new StoredFinding(id, text, row.getString("canonical_digest")),
        new StoredFinding(id, row.getString("payload"), row.getString("digest")));
  }
}
