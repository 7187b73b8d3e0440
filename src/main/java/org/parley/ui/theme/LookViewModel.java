package org.parley.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.ui.settings.Look;
import org.parley.ui.settings.RowPart;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.Background;

/** How the window looks: theme, size of text, density, and whether the filters are shown. */
public final class LookViewModel {
  private static final double LARGEST_TEXT = 2.5;
  private static final double SMALLEST_TEXT = 0.8;
  private static final double NORMAL_TEXT = 14;

  private final UiSettings settings;
  private final BooleanSupplier systemDark;
  private final Background background;
  private final ReadOnlyObjectWrapper<Look> look;
  private final ReadOnlyBooleanWrapper dark;
  private final ReadOnlyDoubleWrapper textScale;
  private final ReadOnlyBooleanWrapper compact;
  private final ReadOnlyObjectWrapper<List<RowPart>> parts;
  private final ReadOnlyBooleanWrapper sidebar;

  /**
   * @param systemDark tells whether the desktop is dark; may block
   */
  public LookViewModel(UiSettings settings, BooleanSupplier systemDark, Background background) {
    this.settings = settings;
    this.systemDark = systemDark;
    this.background = background;
    this.look = new ReadOnlyObjectWrapper<>(settings.look());
    this.dark = new ReadOnlyBooleanWrapper(settings.look() == Look.DARK);
    this.textScale = new ReadOnlyDoubleWrapper(bounded(settings.textScale()));
    this.compact = new ReadOnlyBooleanWrapper(settings.compact());
    this.parts = new ReadOnlyObjectWrapper<>(settings.rowParts());
    this.sidebar = new ReadOnlyBooleanWrapper(settings.sidebar());
  }

  public ReadOnlyObjectProperty<Look> look() {
    return look.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty dark() {
    return dark.getReadOnlyProperty();
  }

  /** Size of all text relative to the normal size. */
  public ReadOnlyDoubleProperty textScale() {
    return textScale.getReadOnlyProperty();
  }

  /** Height of normal text in pixels. */
  public double em() {
    return NORMAL_TEXT * textScale.get();
  }

  public ReadOnlyBooleanProperty compact() {
    return compact.getReadOnlyProperty();
  }

  /** What rows tell beside the claim and its answers, in its order. */
  public ReadOnlyObjectProperty<List<RowPart>> parts() {
    return parts.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty sidebar() {
    return sidebar.getReadOnlyProperty();
  }

  /** Follows the desktop, where the user chose that. */
  public void follow() {
    if (look.get() == Look.SYSTEM) {
      background.run(systemDark::getAsBoolean, this::follow, failure -> follow(false));
    }
  }

  private void follow(boolean systemIsDark) {
    if (look.get() == Look.SYSTEM) {
      dark.set(systemIsDark);
    }
  }

  /** Changes between light and dark, for this and later runs. */
  public void toggleTheme() {
    choose(dark.get() ? Look.LIGHT : Look.DARK);
  }

  /** Takes a theme, for this and later runs. */
  public void choose(Look wanted) {
    look.set(wanted);
    settings.look(wanted);
    if (wanted == Look.SYSTEM) {
      follow();
    } else {
      dark.set(wanted == Look.DARK);
    }
  }

  /** Makes all text larger, or smaller with a negative step; 0 makes it normal. */
  public void zoom(int step) {
    double wanted = step == 0 ? 1.0 : textScale.get() + 0.1 * step;
    textScale.set(bounded(Math.round(wanted * 10) / 10.0));
    settings.textScale(textScale.get());
  }

  private static double bounded(double scale) {
    return Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, scale));
  }

  /** Changes between compact and comfortable rows. */
  public void toggleDensity() {
    compact.set(!compact.get());
    settings.compact(compact.get());
  }

  /** Has rows tell a part no longer, or again behind the others. */
  public void toggle(RowPart part) {
    List<RowPart> next = new ArrayList<>(parts.get());
    if (!next.remove(part)) {
      next.add(part);
    }
    choose(next);
  }

  /** Has rows tell everything in the first order. */
  public void resetParts() {
    choose(RowPart.all());
  }

  private void choose(List<RowPart> wanted) {
    parts.set(List.copyOf(wanted));
    settings.rowParts(parts.get());
  }

  /** Shows or hides the filters. */
  public void toggleSidebar() {
    sidebar.set(!sidebar.get());
    settings.sidebar(sidebar.get());
  }
}
