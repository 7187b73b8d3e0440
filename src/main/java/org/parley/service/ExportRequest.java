package org.parley.service;

import java.nio.file.Path;
import org.parley.model.ClaimQuery;

/** What to export, how and where to. */
public record ExportRequest(String format, Path file, ClaimQuery query, boolean omitting) {
  /**
   * @param file an older one is replaced
   * @param omitting whether answers and hedges of what is exported may be left out where the filter
   *     does not ask for them; the file then names each
   */
  public ExportRequest {}

  /** An export that leaves out no answer and no hedge. */
  public ExportRequest(String format, Path file, ClaimQuery query) {
    this(format, file, query, false);
  }
}
