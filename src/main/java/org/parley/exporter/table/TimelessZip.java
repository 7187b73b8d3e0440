package org.parley.exporter.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a workbook anew so that nothing in it tells when it was written. */
final class TimelessZip {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private TimelessZip() {}

  /** Writes the workbook in a file to {@code out}, which stays open. */
  static void copy(Path packed, OutputStream out) throws IOException {
    ZipOutputStream target = new ZipOutputStream(out);
    try (ZipFile source = new ZipFile(packed.toFile())) {
      for (ZipEntry entry : source.stream().toList()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(NO_TIME);
        target.putNextEntry(timeless);
        try (InputStream content = source.getInputStream(entry)) {
          copy(entry.getName(), content, target);
        }
        target.closeEntry();
      }
    }
    target.finish();
  }

  private static void copy(String name, InputStream content, OutputStream out) throws IOException {
    if (name.equals(PROPERTIES)) {
      out.write(withoutCreation(content.readAllBytes()));
    } else {
      content.transferTo(out);
    }
  }

  private static byte[] withoutCreation(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
