package org.parley.exporter;

import java.io.OutputStream;
import java.util.List;
import org.parley.model.Timeline;

/** Writes a timeline in one format; the same timeline always gives the same bytes. */
public interface TimelineExporter {
  /** The name users choose the format by, in lower case. */
  String format();

  /** How names of such files end, without the dot. */
  String ending();

  /** What the format is for, in a phrase without full stop. */
  String meaning();

  /** Writes the whole timeline to {@code out}, which stays open. */
  void export(Timeline timeline, OutputStream out);

  /** What of this timeline the format has no room for, each in words. */
  default List<String> losses(Timeline timeline) {
    return List.of();
  }
}
