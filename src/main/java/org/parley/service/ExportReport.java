package org.parley.service;

import java.nio.file.Path;
import java.util.List;

/** What an export wrote. */
public record ExportReport(
    Path file, String format, int meetings, int claims, long bytes, List<String> omissions) {
  /**
   * @param bytes size of the file
   * @param omissions what the export leaves out or has no room for, each in words
   */
  public ExportReport {
    omissions = List.copyOf(omissions);
  }
}
