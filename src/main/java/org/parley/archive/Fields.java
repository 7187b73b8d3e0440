package org.parley.archive;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.ledger.StoredArticle;
import org.parley.ledger.StoredEntry;
import org.parley.ledger.StoredFinding;
import org.parley.model.ParleyException;
import org.parley.model.RawDocument;

/** The rows of a ledger as named strings: what the lines of an archive say. */
final class Fields {
  static final String KIND = "kind";
  static final String DIGEST = "digest";
  private static final String ID = "id";
  private static final String PAYLOAD = "payload";

  private Fields() {}

  static Map<String, String> of(StoredArticle article) {
    Map<String, String> fields = of(Line.ARTICLE, article.header());
    fields.put(ID, article.id());
    fields.put("file", article.document().fileName());
    fields.put("bytes", Base64.getEncoder().encodeToString(article.document().bytes()));
    fields.put("text", article.text().payload());
    fields.put("textDigest", article.text().digest());
    return fields;
  }

  static Map<String, String> of(Line kind, StoredFinding finding) {
    Map<String, String> fields = new HashMap<>();
    fields.put(KIND, kind.word());
    fields.put(ID, finding.id());
    fields.put(PAYLOAD, finding.payload());
    fields.put(DIGEST, finding.digest());
    return fields;
  }

  static Map<String, String> of(StoredEntry entry) {
    Map<String, String> fields = new HashMap<>();
    fields.put(KIND, Line.ENTRY.word());
    fields.put("sequence", Long.toString(entry.sequence()));
    fields.put("entry", entry.text());
    fields.put(DIGEST, entry.digest());
    return fields;
  }

  static StoredFinding finding(Map<String, String> fields) {
    return new StoredFinding(value(fields, ID), value(fields, PAYLOAD), value(fields, DIGEST));
  }

  static StoredFinding text(Map<String, String> fields) {
    return new StoredFinding(value(fields, ID), value(fields, "text"), value(fields, "textDigest"));
  }

  static RawDocument document(Map<String, String> fields) {
    byte[] base64 = value(fields, "bytes").getBytes(StandardCharsets.US_ASCII);
    try {
      return new RawDocument(value(fields, "file"), Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      throw new ParleyException("the bytes of an article are not in base 64", e);
    }
  }

  static long number(Map<String, String> fields, String name) {
    try {
      return Long.parseLong(value(fields, name));
    } catch (NumberFormatException e) {
      throw new ParleyException("\"" + name + "\" is not a number", e);
    }
  }

  static String value(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name))
        .orElseThrow(() -> new ParleyException("\"" + name + "\" is missing"));
  }
}
