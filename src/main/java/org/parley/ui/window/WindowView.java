package org.parley.ui.window;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.parley.ui.article.ArticleBar;
import org.parley.ui.article.ArticleView;
import org.parley.ui.article.CompanionBar;
import org.parley.ui.article.SelectionBar;
import org.parley.ui.command.Command;
import org.parley.ui.command.Menus;
import org.parley.ui.command.PaletteView;
import org.parley.ui.command.PaletteViewModel;
import org.parley.ui.command.ShortcutKeys;
import org.parley.ui.command.ShortcutSheet;
import org.parley.ui.details.DetailsView;
import org.parley.ui.filter.FilterView;
import org.parley.ui.form.FormView;
import org.parley.ui.form.PickView;
import org.parley.ui.form.SheetView;
import org.parley.ui.importing.ImportView;
import org.parley.ui.ledger.LedgerView;
import org.parley.ui.notice.ToastView;
import org.parley.ui.review.MarksBar;
import org.parley.ui.review.ReviewView;

/** Everything in the window. */
final class WindowView extends StackPane {
  private static final double ROOM_FOR_FILTERS = 76;
  private static final double FILTER_SHARE = 0.155;
  private static final double LEDGER_SHARE = 0.61;
  private static final double LEDGER_SHARE_ALONE = 0.56;
  private static final double TOAST_MARGIN = 12;
  private static final double COMPARED_LEDGER = 0.32;
  private static final double COMPARED_CLAIM = 0.66;

  private final WindowViewModel model;
  private final TopBar top;
  private final FilterView filters;
  private final LedgerView ledger;
  private final ArticleView article;
  private final ArticleView companion;
  private final DetailsView details;
  private final ReadingPane reading;
  private final StackPane desk;
  private final SplitPane centre = new SplitPane();
  private final PaletteViewModel palette;
  private final ShortcutSheet help;
  private final ShortcutKeys keys;
  private boolean wide = true;

  WindowView(WindowViewModel model, FileChoice files) {
    this.model = model;
    WindowCommands commands = new WindowCommands(model, this, files);
    List<Command> all = commands.all();
    palette = new PaletteViewModel(commands::forPalette);
    help = new ShortcutSheet(all);
    keys = new ShortcutKeys(all, model.editing()::asking);
    top = new TopBar(model, files, this::openPalette);
    top.offer(new Menus(all));
    filters = new FilterView(model.filter(), model.ledger().selection());
    ledger =
        new LedgerView(
            model.ledger(),
            model.filter(),
            model.editing().marking().marks(),
            model.look(),
            files::importFiles);
    article =
        new ArticleView(
            "article",
            model.article(),
            new ArticleBar(
                model.article(), model::back, model::toggleComparing, model::movePassage),
            selectionBar(model),
            model::pick);
    companion =
        new ArticleView(
            "companion",
            model.companion(),
            new CompanionBar(model.companion(), model::toggleComparing),
            new Region(),
            model::pickBeside);
    details =
        new DetailsView(
            model.details(),
            new DetailsView.Actions(
                model.editing()::edit,
                model.editing()::revert,
                model.editing()::undo,
                model.article()::locate));
    reading =
        new ReadingPane(
            article,
            details,
            new ReviewView(
                model.editing()::decide,
                model.editing()::edit,
                model.editing().relating()::link,
                model.ledger().selected().map(one -> one.isPresent())),
            model.look());
    VBox.setVgrow(ledger, Priority.ALWAYS);
    desk =
        new StackPane(
            new VBox(new MarksBar(model.editing().marking().marks()), ledger),
            new FormView(model.editing().forms()),
            new PickView(model.editing().picks()),
            new SheetView(model.sources().sheets(), model.article()::locate),
            toast());
    desk.setMinWidth(0);
    getStyleClass().add("parley-window");
    getChildren().addAll(pane(), help, new PaletteView(palette), drop());
    model.look().textScale().addListener((scale, old, now) -> scaleText());
    model.look().sidebar().addListener((sidebar, old, now) -> arrange());
    model.comparing().addListener((comparing, old, now) -> arrange());
    model.editing().forms().open().addListener((form, old, now) -> backToLedger());
    model.editing().picks().open().addListener((pick, old, now) -> backToLedger());
    model.sources().sheets().open().addListener((sheet, old, now) -> backToLedger());
    widthProperty().addListener((width, old, now) -> watchWidth());
    scaleText();
    arrange();
  }

  private SelectionBar selectionBar(WindowViewModel window) {
    SourceCommands words = new SourceCommands(window, this);
    return new SelectionBar(
        window.article(),
        new SelectionBar.Actions(words::claim, words::response, words::evidence, words::cite));
  }

  /** The keyboard focus must not get lost with the field that a closed question had. */
  private void backToLedger() {
    if (!model.editing().asking() && model.sources().sheets().open().get().isEmpty()) {
      ledger.focus();
    }
  }

  private BorderPane pane() {
    BorderPane pane = new BorderPane(centre);
    pane.setTop(new VBox(top, new ImportView(model.imports())));
    pane.setBottom(new StatusBar(model));
    return pane;
  }

  private ToastView toast() {
    ToastView toast = new ToastView(model.notices());
    StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
    StackPane.setMargin(toast, new Insets(TOAST_MARGIN));
    return toast;
  }

  private DropOverlay drop() {
    DropOverlay drop = new DropOverlay();
    drop.catchFiles(this, model);
    return drop;
  }

  private void scaleText() {
    setStyle("-fx-font-size: " + model.look().em() + "px;");
    watchWidth();
  }

  private void watchWidth() {
    boolean now = getWidth() <= 0 || getWidth() >= ROOM_FOR_FILTERS * model.look().em();
    if (now != wide) {
      wide = now;
      arrange();
    }
  }

  private void arrange() {
    if (model.comparing().get()) {
      centre.getItems().setAll(desk, companion, reading);
      centre.setDividerPositions(COMPARED_LEDGER, COMPARED_CLAIM);
    } else if (model.look().sidebar().get() && wide) {
      centre.getItems().setAll(filters, desk, reading);
      centre.setDividerPositions(FILTER_SHARE, LEDGER_SHARE);
      SplitPane.setResizableWithParent(filters, false);
    } else {
      centre.getItems().setAll(desk, reading);
      centre.setDividerPositions(LEDGER_SHARE_ALONE);
    }
  }

  ShortcutKeys keys() {
    return keys;
  }

  void toggleHelp() {
    help.toggle();
  }

  void openPalette() {
    palette.show();
  }

  void search() {
    top.focusSearch();
  }

  /** Selects the sentence at the caret of the article. */
  void selectSentence() {
    reading.needArticle();
    article.selectSentence();
  }

  /** Puts the keyboard focus on the article. */
  void read() {
    toPane(2);
  }

  /** Puts the keyboard focus on the filters, the ledger, the article or the details. */
  void toPane(int pane) {
    if (pane == 0) {
      showFilters();
      filters.focus();
    } else if (pane == 1) {
      ledger.focus();
    } else if (pane == 2) {
      reading.needArticle();
      article.focus();
    } else {
      reading.needDetails();
      details.requestFocus();
    }
  }

  private void showFilters() {
    if (!model.look().sidebar().get()) {
      model.look().toggleSidebar();
    }
    wide = true;
    arrange();
  }

  /** Moves the keyboard focus to the next pane, or the one before, round and round. */
  void movePane(int step) {
    toPane(Math.floorMod(focusedPane() + step, 4));
  }

  private int focusedPane() {
    Node[] panes = {filters, ledger, article, details};
    for (int at = 0; at < panes.length; at++) {
      for (Node node = getScene().getFocusOwner(); node != null; node = node.getParent()) {
        if (node == panes[at]) {
          return at;
        }
      }
    }
    return 0;
  }

  /** Closes what lies on top, one thing at a time; with nothing left, returns to the ledger. */
  void escape() {
    boolean closed =
        palette.hide()
            || help.hide()
            || model.sources().sheets().close()
            || model.editing().cancel();
    if (!closed && model.imports().report().get().isPresent()) {
      model.imports().dismissReport();
    } else if (!closed && model.notices().current().get().isPresent()) {
      model.notices().dismiss();
    } else if (!closed && isSearching()) {
      model.filter().type("");
    }
    ledger.focus();
  }

  private boolean isSearching() {
    return !model.filter().typed().get().isEmpty();
  }
}
