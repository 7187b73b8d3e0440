package org.parley.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.wording.Text;

/** The ledgers that the window can show instead of the open one. */
public final class OtherLedgers {
  private static final int MOST = 8;

  private final Path open;
  private final UiSettings settings;
  private final Notices notices;
  private final BooleanSupplier importing;
  private final BooleanSupplier asking;
  private final Consumer<Path> change;

  /**
   * @param open the folder of the open ledger
   * @param importing whether an import runs
   * @param asking whether a question waits for its answer
   * @param change puts another ledger in the window
   */
  OtherLedgers(
      Path open,
      UiSettings settings,
      Notices notices,
      BooleanSupplier importing,
      BooleanSupplier asking,
      Consumer<Path> change) {
    this.open = place(open);
    this.settings = settings;
    this.notices = notices;
    this.importing = importing;
    this.asking = asking;
    this.change = change;
  }

  private static Path place(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  /** The folders of ledgers opened before, the newest first, without the open one. */
  public List<Path> recent() {
    return settings.recentLedgers().stream().filter(one -> !one.equals(open)).toList();
  }

  /** Remembers the open ledger as the newest. */
  void remember() {
    List<Path> next = new ArrayList<>(recent());
    next.add(0, open);
    settings.recentLedgers(next.subList(0, Math.min(MOST, next.size())));
  }

  /** Forgets a ledger that is not where it was. */
  void forget(Path folder) {
    settings.recentLedgers(
        settings.recentLedgers().stream().filter(one -> !one.equals(place(folder))).toList());
  }

  /** Opens the ledger in a folder instead of this one, unless that would break off some work. */
  public void open(Path folder) {
    if (place(folder).equals(open)) {
      notices.tell(Text.of("ledgers.same"));
    } else if (importing.getAsBoolean()) {
      notices.tell(Text.of("ledgers.importing"));
    } else if (asking.getAsBoolean()) {
      notices.tell(Text.of("ledgers.asking"));
    } else {
      change.accept(place(folder));
    }
  }
}
