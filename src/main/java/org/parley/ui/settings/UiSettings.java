package org.parley.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the window remembers from one run to the next. */
public interface UiSettings {
  Look look();

  void look(Look look);

  /** Size of all text relative to the normal size, 1.0 for normal. */
  double textScale();

  void textScale(double scale);

  /** Whether rows take as little room as they can. */
  boolean compact();

  void compact(boolean compact);

  /** What rows tell, in its order, as the present editor chose it. */
  List<RowPart> rowParts();

  void rowParts(List<RowPart> parts);

  /** Whether the filters stand beside the ledger. */
  boolean sidebar();

  void sidebar(boolean shown);

  /** Where the window was, empty before it was ever closed. */
  Optional<Placement> placement();

  void placement(Placement placement);

  /** The name under which decisions are recorded, empty until the user gave one. */
  Optional<String> editor();

  void editor(String name);

  /** The folder files were last chosen from. */
  Optional<Path> lastFolder();

  void lastFolder(Path folder);

  /** Queries as they are typed, by the names the user gave them, in the order of saving. */
  Map<String, String> savedViews();

  void savedViews(Map<String, String> views);

  /** The files and folders of an import into a ledger that was begun and not finished. */
  List<Path> pendingImport(Path ledger);

  void pendingImport(Path ledger, List<Path> paths);

  /** The ledgers that were opened last, the newest first. */
  List<Path> recentLedgers();

  void recentLedgers(List<Path> folders);
}
