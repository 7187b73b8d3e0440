package org.parley.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.DigestOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes one JSON document as a stream: UTF-8, two spaces of indent, lines ended by {@code \n}, the
 * same values always in the same bytes. Absent values are written as null.
 */
public final class JsonWriter implements AutoCloseable {
  private static final int SCORE_DIGITS = 3;

  private final JsonGenerator indented;
  private final JsonGenerator compact;
  private final DigestOutputStream digest;
  private final List<JsonGenerator> open = new ArrayList<>();
  private final Deque<ValueChecks> checks = new ArrayDeque<>();

  /** Writes to {@code out}, which is flushed but not closed. */
  public JsonWriter(OutputStream out) {
    this(out, true);
    open.add(compact);
  }

  private JsonWriter(OutputStream out, boolean pretty) {
    try {
      digest = new DigestOutputStream(OutputStream.nullOutputStream(), Digests.sha256());
      indented = JsonFormat.FACTORY.createGenerator(out);
      indented.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      indented.setPrettyPrinter(pretty ? printer() : new MinimalPrettyPrinter(""));
      compact = JsonFormat.FACTORY.createGenerator(digest);
    } catch (IOException e) {
      throw new JsonFailure("JSON could not be written: " + e.getMessage(), e);
    }
    open.add(indented);
    indented.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT.mappedFeature());
    compact.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT.mappedFeature());
  }

  /** The same for a document that carries no digest of itself. */
  public static JsonWriter plain(OutputStream out) {
    return new JsonWriter(out, true);
  }

  /** Writes any number of objects, each on a line of its own that {@link #endLine()} ends. */
  public static JsonWriter lines(OutputStream out) {
    return new JsonWriter(out, false);
  }

  /** An object as the document or as an element of an array. */
  public void object(Runnable fields) {
    write(JsonGenerator::writeStartObject);
    fields.run();
    write(JsonGenerator::writeEndObject);
  }

  /** An object as a field. */
  public void object(String name, Runnable fields) {
    write(json -> json.writeFieldName(name));
    object(fields);
  }

  /** An array as a field, its elements written one by one by {@code element}. */
  public <T> void array(String name, Iterable<T> values, Consumer<? super T> element) {
    write(json -> json.writeArrayFieldStart(name));
    values.forEach(element);
    write(JsonGenerator::writeEndArray);
  }

  /** An array of strings as a field. */
  public void texts(String name, List<String> values) {
    array(
        name,
        values,
        value -> {
          String whole = JsonFormat.whole(value);
          check(name, whole);
          write(json -> json.writeString(whole));
        });
  }

  public void text(String name, String value) {
    String whole = JsonFormat.whole(value);
    check(name, whole);
    write(json -> json.writeStringField(name, whole));
  }

  /** A value in its own notation (a date, for example), or null. */
  public void text(String name, Optional<?> value) {
    value.ifPresentOrElse(present -> text(name, present.toString()), () -> nothing(name));
  }

  /** A constant in lower case, its words joined by hyphens. */
  public void word(String name, Enum<?> value) {
    text(name, JsonFormat.word(value));
  }

  public void number(String name, long value) {
    check(name, String.valueOf(value));
    write(json -> json.writeNumberField(name, value));
  }

  /** A whole number, or null. */
  public void number(String name, Optional<Long> value) {
    value.ifPresentOrElse(present -> number(name, present), () -> nothing(name));
  }

  /** A number between 0 and 1, rounded to three digits. */
  public void score(String name, double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(SCORE_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    BigDecimal plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    check(name, plain.toPlainString());
    write(json -> json.writeNumberField(name, plain));
  }

  /** A string as a field where there is one, else nothing at all. */
  public void present(String name, Optional<?> value) {
    value.ifPresent(there -> text(name, there.toString()));
  }

  public void flag(String name, boolean value) {
    check(name, String.valueOf(value));
    write(json -> json.writeBooleanField(name, value));
  }

  /** An optional object as a field, null when absent. */
  public <T> void optional(String name, Optional<T> value, Consumer<? super T> fields) {
    value.ifPresentOrElse(
        present -> object(name, () -> fields.accept(present)), () -> nothing(name));
  }

  /** Begins a list of checks of the values that follow, up to {@link #endChecks()}. */
  public void startChecks() {
    checks.push(new ValueChecks());
  }

  /** Writes the checks of the values since the last start that is not yet ended. */
  public void endChecks() {
    String digits = checks.pop().inHex();
    write(json -> json.writeStringField(TimelineChecks.CHECKS, digits));
  }

  private void check(String name, String value) {
    if (!checks.isEmpty()) {
      checks.getFirst().add(name, value);
    }
  }

  /**
   * Ends the digest: SHA-256, hex, over the document so far, its outermost object closed, without
   * white space between its tokens. What follows is not part of it.
   */
  public String endDigest() {
    try {
      open.remove(compact);
      compact.writeEndObject();
      compact.flush();
      return Digests.hex(digest.getMessageDigest());
    } catch (IOException e) {
      throw new JsonFailure("JSON could not be digested: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    write(JsonGenerator::flush);
  }

  /** Ends the document's last line. */
  public void endLine() {
    write(json -> json.writeRaw('\n'));
  }

  private void nothing(String name) {
    check(name, "null");
    write(json -> json.writeNullField(name));
  }

  private void write(Step step) {
    try {
      for (JsonGenerator json : open) {
        step.on(json);
      }
    } catch (IOException e) {
      throw new JsonFailure("JSON could not be written: " + e.getMessage(), e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  @FunctionalInterface
  private interface Step {
    void on(JsonGenerator json) throws IOException;
  }
}
