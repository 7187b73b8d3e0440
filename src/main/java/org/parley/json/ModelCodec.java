package org.parley.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.Decision;
import org.parley.model.LedgerEntry;
import org.parley.model.MeetingLink;
import org.parley.model.NearMiss;
import org.parley.model.ParleyException;
import org.parley.model.Response;

/**
 * Model values as the canonical JSON a ledger stores, and back: names sorted, no white space,
 * absent values left out; equal values give equal text. Reading throws {@link ModelFormatException}
 * on anything else. Safe to share between threads.
 */
public final class ModelCodec {
  private final JsonMapper mapper = ModelMapper.create();
  private final ObjectReader headers =
      mapper.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** Everything of an article but its canonical text. */
  public String article(Article article) {
    ObjectNode tree = mapper.valueToTree(article);
    tree.remove("text");
    return write(tree);
  }

  /** The article whose canonical text is {@code text}. */
  public Article article(String json, String text) {
    ObjectNode tree = read(json, ObjectNode.class, "an article");
    try {
      return mapper.treeToValue(tree.put("text", text), Article.class);
    } catch (JsonProcessingException e) {
      throw new ModelFormatException("an article", e);
    }
  }

  /** The header in the JSON of a whole article. */
  public ArticleHeader header(String json) {
    return read(headers, json, ArticleHeader.class, "an article's header");
  }

  public String claim(Claim claim) {
    return write(claim);
  }

  public Claim claim(String json) {
    return read(json, Claim.class, "a claim");
  }

  public String response(Response response) {
    return write(response);
  }

  public Response response(String json) {
    return read(json, Response.class, "a response");
  }

  public String nearMiss(NearMiss nearMiss) {
    return write(nearMiss);
  }

  public NearMiss nearMiss(String json) {
    return read(json, NearMiss.class, "a near miss");
  }

  public String answerLink(AnswerLink link) {
    return write(link);
  }

  public AnswerLink answerLink(String json) {
    return read(json, AnswerLink.class, "an answer link");
  }

  public String meetingLink(MeetingLink link) {
    return write(link);
  }

  public MeetingLink meetingLink(String json) {
    return read(json, MeetingLink.class, "a meeting link");
  }

  /** The entry with this canonical text, at its place in the chain. */
  public LedgerEntry entry(String text, String previousDigest, String digest) {
    EntryJson entry = read(text, EntryJson.class, "an entry of the log");
    return new LedgerEntry(
        entry.sequence(), entry.time(), entry.editor(), entry.decision(), previousDigest, digest);
  }

  private String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new ParleyException("cannot write a " + value.getClass().getSimpleName(), e);
    }
  }

  private <T> T read(String json, Class<T> type, String what) {
    return read(mapper.reader(), json, type, what);
  }

  private static <T> T read(ObjectReader reader, String json, Class<T> type, String what) {
    try {
      @Nullable T value = reader.readValue(json, type);
      if (value == null) {
        throw new ModelFormatException(what);
      }
      return value;
    } catch (IOException e) {
      throw new ModelFormatException(what, e);
    }
  }

  /** An entry as its canonical text has it. */
  private record EntryJson(
      Decision decision, String editor, int format, long sequence, Instant time) {}
}
