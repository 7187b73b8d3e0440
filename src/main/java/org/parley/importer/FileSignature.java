package org.parley.importer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Formats that are not plain text, known by how their files begin. */
enum FileSignature {
  PDF("a PDF document", "255044462d"),
  ZIP("a ZIP archive or an office document", "504b0304"),
  OLD_OFFICE("an old office document", "d0cf11e0a1b11ae1"),
  RTF("a rich text document", "7b5c727466"),
  PNG("a PNG picture", "89504e470d0a1a0a"),
  JPEG("a JPEG picture", "ffd8ff"),
  GIF("a GIF picture", "474946383761 474946383961"),
  TIFF("a TIFF picture", "49492a00 4d4d002a"),
  RIFF("a picture, sound or film", "52494646"),
  GZIP("a gzip archive", "1f8b08"),
  BZIP("a bzip2 archive", "425a683931415926"),
  XZ("an xz archive", "fd377a585a00"),
  SEVEN_ZIP("a 7-Zip archive", "377abcaf271c"),
  RAR("a RAR archive", "526172211a07"),
  ELF("a program", "7f454c46"),
  JAVA_CLASS("a Java class", "cafebabe"),
  SQLITE("a database", "53514c69746520666f726d6174203300");

  private static final int LONGEST_SIGNATURE = 16;
  private static final int LOOK_AHEAD = 512;

  private final String inWords;
  private final String hexStarts;

  /**
   * A format.
   *
   * @param hexStarts the ways its files begin, in hex, with a blank between them
   */
  FileSignature(String inWords, String hexStarts) {
    this.inWords = inWords;
    this.hexStarts = hexStarts;
  }

  /** What the bytes are, in words; empty when they may be text. */
  static Optional<String> of(byte[] bytes) {
    String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST_SIGNATURE));
    for (FileSignature signature : values()) {
      if (Arrays.stream(signature.hexStarts.split(" ", -1)).anyMatch(start::startsWith)) {
        return Optional.of(signature.inWords);
      }
    }
    return isWebPage(bytes) ? Optional.of("a web page") : Optional.empty();
  }

  private static boolean isWebPage(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOK_AHEAD), StandardCharsets.ISO_8859_1)
            .strip()
            .toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html");
  }
}
