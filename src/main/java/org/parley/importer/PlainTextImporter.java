package org.parley.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.Diagnostic;
import org.parley.model.ParleyException;
import org.parley.model.RawDocument;
import org.parley.text.CanonicalText;
import org.parley.text.OutletRegistry;

/** Imports an English article from a plain text file in any usual encoding. */
public final class PlainTextImporter implements ArticleImporter {
  private static final int SIGNATURE_LENGTH = 512;

  private final ArticleBuilder builder;

  public PlainTextImporter() {
    this(OutletRegistry.bundled());
  }

  /** An importer that knows {@code outlets} by name. */
  public PlainTextImporter(OutletRegistry outlets) {
    builder = new ArticleBuilder(outlets);
  }

  @Override
  public boolean recognises(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    boolean nameFits = name.endsWith(".txt") || name.endsWith(".text") || !name.contains(".");
    return nameFits && Files.isRegularFile(file) && !isOtherFormat(file);
  }

  @Override
  public Imported read(Path file) {
    FileBytes read = FileBytes.read(file);
    RawDocument document = read.document();
    return read.refusal()
        .map(refusal -> refused(document, refusal))
        .orElseGet(() -> read(document, file.toString(), document.bytes()));
  }

  @Override
  public Imported read(RawDocument document) {
    byte[] bytes = document.bytes();
    return FileBytes.tooLarge(document.fileName(), bytes)
        .map(refusal -> refused(document, refusal))
        .orElseGet(() -> read(document, document.fileName(), bytes));
  }

  private Imported read(RawDocument document, String name, byte[] bytes) {
    Optional<Diagnostic> notText = InputChecks.ofBytes(name, bytes);
    if (notText.isPresent()) {
      return refused(document, notText.get());
    }
    DecodedText decoded = TextDecoder.decode(bytes);
    CanonicalText canonical = CanonicalText.of(decoded.text());
    Optional<Diagnostic> notArticle = InputChecks.ofText(name, decoded, canonical);
    if (notArticle.isPresent()) {
      return refused(document, notArticle.get());
    }
    List<Diagnostic> warnings = new ArrayList<>(InputChecks.doubts(name, decoded, canonical));
    BuiltArticle built = builder.build(digest(bytes), document.fileName(), canonical.text());
    built.ambiguousDates().forEach(date -> warnings.add(ambiguous(name, date)));
    return new Imported(document, Optional.of(built.article()), warnings);
  }

  private static Imported refused(RawDocument document, Diagnostic refusal) {
    return new Imported(document, Optional.empty(), List.of(refusal));
  }

  private static Diagnostic ambiguous(String name, String date) {
    return Diagnostic.warning(
        name,
        "the date " + date + " can be read day first or month first, so it was not taken",
        "set the article's date");
  }

  private static boolean isOtherFormat(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return FileSignature.of(in.readNBytes(SIGNATURE_LENGTH)).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new ParleyException("computing the identity of an article needs SHA-256", e);
    }
  }
}
