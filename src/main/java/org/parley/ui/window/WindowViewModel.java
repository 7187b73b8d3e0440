package org.parley.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.parley.ui.article.ArticleViewModel;
import org.parley.ui.details.DetailsViewModel;
import org.parley.ui.filter.FilterViewModel;
import org.parley.ui.finding.Target;
import org.parley.ui.importing.ImportViewModel;
import org.parley.ui.importing.PasteForm;
import org.parley.ui.ledger.LedgerViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.Background;
import org.parley.ui.task.BusyBackground;
import org.parley.ui.theme.LookViewModel;
import org.parley.ui.wording.Text;

/** Ties the parts of the window together and holds what concerns the window as a whole. */
public final class WindowViewModel {
  private final Exporting exporting;
  private final UiSettings settings;
  private final Path ledgerFolder;
  private final OtherLedgers ledgers;
  private final BusyBackground reading;
  private final BusyBackground working;
  private final Notices notices = new Notices();
  private final FilterViewModel filter;
  private final LedgerViewModel ledger;
  private final ArticleViewModel article;
  private final ArticleViewModel companion;
  private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper();
  private boolean wantsBoth;
  private final DetailsViewModel details;
  private final Editing editing;
  private final Sources sources;
  private final Safekeeping safekeeping;
  private final ImportViewModel imports;
  private final LookViewModel look;

  /**
   * @param reading runs what shows the ledger
   * @param working runs what takes long: imports and exports
   * @param change puts the ledger of another folder in the window
   */
  public WindowViewModel(
      DeskServices services, Background reading, Background working, Consumer<Path> change) {
    this.settings = services.settings();
    this.ledgerFolder = services.ledgerFolder();
    this.reading = new BusyBackground(reading);
    this.working = new BusyBackground(working);
    this.filter = new FilterViewModel(settings);
    this.ledger =
        new LedgerViewModel(services.ledger(), services.search(), this.reading, notices, filter);
    this.article = new ArticleViewModel(services.ledger(), this.reading, notices);
    this.details = new DetailsViewModel(services.reviews(), this.reading, notices);
    this.editing = new Editing(services, this.reading, notices, this.ledger);
    this.sources =
        new Sources(services, this.reading, notices, this.ledger, article, editing.forms());
    this.exporting = new Exporting(services.exports(), this.working, notices, editing.picks());
    this.safekeeping = new Safekeeping(services, this.working, notices, sources.sheets());
    this.imports =
        new ImportViewModel(
            services.imports(),
            ledgerFolder,
            this.working,
            notices,
            settings,
            System::nanoTime,
            new ImportAftermath(services.reviews(), editing.queue(), this.ledger));
    this.ledgers =
        new OtherLedgers(
            ledgerFolder,
            settings,
            notices,
            () -> imports.progress().get().isPresent(),
            editing::asking,
            change);
    this.look = new LookViewModel(settings, services.systemDark(), this.working);
    this.companion = new ArticleViewModel(services.ledger(), this.reading, notices);
    this.ledger.index().addListener((was, old, now) -> article.use(now));
    this.ledger.index().addListener((was, old, now) -> companion.use(now));
    this.article.origin().addListener((was, old, now) -> compare());
    this.ledger.index().addListener((was, old, now) -> showSelected());
    this.ledger.selected().addListener((was, old, now) -> showSelected());
    this.editing.queue().current().addListener((was, old, now) -> showSelected());
    this.filter.query().addListener((query, old, now) -> article.find(now.foundWords()));
  }

  /** Once it is known what stands around it. */
  private void showSelected() {
    if (!ledger.isIndexed()) {
      return;
    }
    Optional<Target> target = ledger.selected().get();
    Optional<String> asked = editing.queue().current().get();
    if (asked.isPresent()) {
      article.open(asked.get());
    } else {
      target.ifPresentOrElse(article::show, article::close);
    }
    details.show(ledger.index().get(), target);
  }

  public Notices notices() {
    return notices;
  }

  public FilterViewModel filter() {
    return filter;
  }

  public LedgerViewModel ledger() {
    return ledger;
  }

  public ArticleViewModel article() {
    return article;
  }

  /** The claim's own article, while its answer in another one is shown beside it. */
  public ArticleViewModel companion() {
    return companion;
  }

  /** Whether two articles stand side by side. */
  public ReadOnlyBooleanProperty comparing() {
    return comparing.getReadOnlyProperty();
  }

  /** Shows the claim's article beside an answer from another one from now on, or no longer. */
  public void toggleComparing() {
    wantsBoth = !wantsBoth;
    compare();
    if (wantsBoth && !comparing.get()) {
      notices.tell(Text.of("compare.later"));
    }
  }

  private void compare() {
    Optional<Target> claim = article.origin().get().map(ArticleViewModel.Origin::target);
    comparing.set(wantsBoth && claim.isPresent());
    claim.filter(one -> wantsBoth).ifPresent(companion::show);
  }

  public DetailsViewModel details() {
    return details;
  }

  public Editing editing() {
    return editing;
  }

  public Sources sources() {
    return sources;
  }

  /** Checking and copying the whole ledger. */
  public Safekeeping safekeeping() {
    return safekeeping;
  }

  public ImportViewModel imports() {
    return imports;
  }

  public LookViewModel look() {
    return look;
  }

  public UiSettings settings() {
    return settings;
  }

  /** The work that reads the ledger. */
  public BusyBackground reading() {
    return reading;
  }

  /** The work that takes long. */
  public BusyBackground working() {
    return working;
  }

  /** The folder that the ledger is kept in. */
  public Path ledgerFolder() {
    return ledgerFolder;
  }

  /** The other ledgers that can be opened here. */
  public OtherLedgers ledgers() {
    return ledgers;
  }

  /** The folder to begin choosing files in. */
  public Optional<Path> folder() {
    return settings.lastFolder();
  }

  /** Reads the ledger for the first time. */
  public void start() {
    ledgers.remember();
    look.follow();
    ledger.refresh();
    imports.offerPending();
  }

  /** Imports files and folders that were chosen or dropped. */
  public void importFiles(List<Path> paths) {
    paths.stream()
        .findFirst()
        .map(Path::toAbsolutePath)
        .map(Path::getParent)
        .ifPresent(settings::lastFolder);
    imports.start(paths);
  }

  /** Asks for an article's text, which begins as what the clipboard holds. */
  public void pasteArticle(String clipboard) {
    editing.forms().ask(PasteForm.of(clipboard, imports::paste));
  }

  /** Writes what is on file in a format that is asked for. */
  public Exporting exporting() {
    return exporting;
  }

  /** Returns from an answer in another article to its claim. */
  public void back() {
    article.origin().get().map(ArticleViewModel.Origin::target).ifPresent(ledger::select);
  }

  /** Selects the claim or response of the next passage of the article, -1 for the one before. */
  public void movePassage(int step) {
    article.neighbour(step).ifPresent(ledger::select);
  }

  /** Selects what stands at an offset of the displayed text of the claim's own article. */
  public void pickBeside(int offset) {
    companion.findingAt(offset).ifPresent(ledger::select);
  }

  /** Selects what stands at an offset of the article's displayed text. */
  public void pick(int offset) {
    article.findingAt(offset).ifPresent(ledger::select);
  }
}
