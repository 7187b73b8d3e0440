package org.parley.cli.text;

import java.util.List;
import org.parley.model.Ground;
import org.parley.model.Grounds;
import org.parley.model.Known;

/** Why something is on file as it is, as a sheet: every value with the words it rests on. */
public final class GroundsText {
  private final int width;

  /**
   * @param width of the terminal, in columns
   */
  public GroundsText(int width) {
    this.width = width;
  }

  /** The rule and its trigger, then the values, then what was refused in the same article. */
  public List<String> lines(Grounds grounds) {
    Sheet sheet = new Sheet(width);
    SlotRows rows = new SlotRows(sheet);
    sheet.heading(
        switch (grounds.subject()) {
              case CLAIM -> "Claim ";
              case RESPONSE -> "Response ";
              case ARTICLE -> "Article ";
            }
            + grounds.id());
    rows.quotes(grounds.quotes());
    grounds.why().ifPresent(why -> rows.found("Found by", why));
    sheet.gap();
    String before = "";
    for (Ground ground : grounds.grounds()) {
      ground(sheet, ground, ground.name().equals(before) ? "" : ground.name());
      before = ground.name();
    }
    sheet.row("File", grounds.article().fileName());
    if (grounds.nearMisses().isEmpty()) {
      sheet.gap().heading("Nothing else in this article looked like a claim or a response.");
    } else {
      rows.nearMisses(grounds.nearMisses());
    }
    return sheet.lines();
  }

  private static void ground(Sheet sheet, Ground ground, String label) {
    String rule = ground.rule().map(id -> ", rule " + id).orElse("");
    sheet.row(
        label,
        ground.known() == Known.UNKNOWN
            ? ground.value()
            : ground.value() + " — " + how(ground.known()) + rule);
    ground.remarks().forEach(sheet::detail);
    sheet.words(ground.words());
  }

  private static String how(Known known) {
    return switch (known) {
      case STATED -> "stated in the text";
      case INFERRED -> "concluded";
      case EDITED -> "set by an editor";
      case UNKNOWN -> "unknown";
    };
  }
}
