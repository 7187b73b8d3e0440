package org.parley.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Diagnostic;
import org.parley.text.CanonicalText;

/** Says why an input is no readable English article, and what to do about it. */
final class InputChecks {
  private static final int CONTROLS_PER_THOUSAND = 5;
  private static final int NOISE_PERCENT = 3;
  private static final String SAVE_AS_TEXT = "open it and save its text as a UTF-8 .txt file";

  private InputChecks() {}

  static Optional<Diagnostic> ofBytes(String file, byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of(
          Diagnostic.error(file, "the file is empty", "save the article's text in it"));
    }
    Optional<Diagnostic> noise = isNoise(bytes) ? Optional.of(binary(file)) : Optional.empty();
    return FileSignature.of(bytes)
        .map(
            format ->
                Diagnostic.error(file, "this is " + format + ", not plain text", SAVE_AS_TEXT))
        .or(() -> noise);
  }

  /** Zeros do not count, because UTF-16 is full of them. */
  private static boolean isNoise(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      controls += b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
    }
    return controls * 100L > (long) NOISE_PERCENT * bytes.length && controls > 2;
  }

  private static Diagnostic binary(String file) {
    return Diagnostic.error(file, "the file holds binary data, not plain text", SAVE_AS_TEXT);
  }

  static Optional<Diagnostic> ofText(String file, DecodedText decoded, CanonicalText canonical) {
    if (canonical.removedControls() * 1000L > (long) CONTROLS_PER_THOUSAND * decoded.text().length()
        && canonical.removedControls() > 1) {
      return Optional.of(binary(file));
    }
    String text = canonical.text();
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.of(
          Diagnostic.error(file, "the file holds no words", "save the article's text in it"));
    }
    Optional<String> language = Languages.guess(text);
    if (language.equals(Optional.of("English"))) {
      return Optional.empty();
    }
    String found = language.map(l -> "it looks like " + l).orElse("its language is not known here");
    return Optional.of(
        Diagnostic.error(
            file, "the article is not in English: " + found, "import an English translation"));
  }

  /** What the reader of an accepted article should know. */
  static List<Diagnostic> doubts(String file, DecodedText decoded, CanonicalText canonical) {
    List<Diagnostic> doubts = new ArrayList<>();
    decoded
        .doubt()
        .ifPresent(
            doubt ->
                doubts.add(
                    Diagnostic.warning(
                        file,
                        "read as " + decoded.encoding() + ", because " + doubt,
                        "if letters look wrong, save the file as UTF-8 and import it again")));
    if (canonical.removedControls() > 0) {
      doubts.add(
          Diagnostic.warning(
              file,
              "left out " + canonical.removedControls() + " control character(s)",
              "compare the article with its source"));
    }
    return doubts;
  }
}
