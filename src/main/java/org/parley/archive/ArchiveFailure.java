package org.parley.archive;

import java.nio.file.Path;
import org.parley.model.ParleyException;

/** An archive that cannot be used; the message names the file, the line and what to do. */
public final class ArchiveFailure extends ParleyException {
  private static final long serialVersionUID = 1L;
  private static final String REMEDY = "; take another backup";

  ArchiveFailure(String message) {
    super(message);
  }

  ArchiveFailure(Path file, Throwable cause) {
    super("%s cannot be read: %s".formatted(file, cause.getMessage()), cause);
  }

  static ArchiveFailure notAnArchive(Path file) {
    return new ArchiveFailure(file + " is no backup of a Parley ledger; choose another file");
  }

  static ArchiveFailure at(Path file, long line, String what) {
    return new ArchiveFailure("%s, line %d: %s%s".formatted(file, line, what, REMEDY));
  }
}
