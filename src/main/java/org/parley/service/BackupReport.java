package org.parley.service;

import java.nio.file.Path;
import java.util.List;

/** What a backup wrote, after it was read again and found intact. */
public record BackupReport(
    Path file, int articles, int entries, String head, long bytes, List<Path> removed) {
  /**
   * @param entries of the log
   * @param head digest of the newest of them
   * @param bytes size of the file
   * @param removed older backups that made room
   */
  public BackupReport {
    removed = List.copyOf(removed);
  }
}
