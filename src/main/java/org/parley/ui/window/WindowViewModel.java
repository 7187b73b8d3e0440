package org.parley.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.parley.model.ClaimQuery;
import org.parley.model.ReviewState;
import org.parley.service.ExportReport;
import org.parley.service.ExportService;
import org.parley.service.ImportService;
import org.parley.service.LedgerService;
import org.parley.ui.article.ArticleViewModel;
import org.parley.ui.details.DetailsViewModel;
import org.parley.ui.finding.Target;
import org.parley.ui.importing.ImportViewModel;
import org.parley.ui.ledger.LedgerViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.review.ReviewViewModel;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Words;

/** Ties the parts of the window together and holds what concerns the window as a whole. */
public final class WindowViewModel {
  private static final double LARGEST_TEXT = 2.5;
  private static final double SMALLEST_TEXT = 0.8;

  private final ExportService exports;
  private final UiSettings settings;
  private final String ledgerLabel;
  private final Background working;
  private final Notices notices = new Notices();
  private final LedgerViewModel ledger;
  private final ArticleViewModel article;
  private final DetailsViewModel details = new DetailsViewModel();
  private final ReviewViewModel review;
  private final ImportViewModel imports;
  private final ReadOnlyBooleanWrapper dark;
  private final ReadOnlyDoubleWrapper textScale;

  /**
   * @param ledgerLabel where the ledger is kept, in words for the status bar
   * @param reading runs what shows the ledger
   * @param working runs what takes long: imports and exports
   */
  public WindowViewModel(
      ImportService imports,
      LedgerService ledger,
      ExportService exports,
      UiSettings settings,
      String ledgerLabel,
      Background reading,
      Background working) {
    this.exports = exports;
    this.settings = settings;
    this.ledgerLabel = ledgerLabel;
    this.working = working;
    this.ledger = new LedgerViewModel(ledger, reading, notices);
    this.article = new ArticleViewModel(ledger, reading, notices);
    this.review = new ReviewViewModel(ledger, reading, notices, settings, this.ledger::refresh);
    this.imports = new ImportViewModel(imports, working, notices, this.ledger::refresh);
    this.dark = new ReadOnlyBooleanWrapper(settings.dark());
    this.textScale = new ReadOnlyDoubleWrapper(bounded(settings.textScale()));
    this.ledger.index().addListener((was, old, now) -> article.use(now));
    this.ledger.index().addListener((was, old, now) -> showSelected());
    this.ledger.selected().addListener((was, old, now) -> showSelected());
  }

  private void showSelected() {
    Optional<Target> target = ledger.selected().get();
    target.ifPresent(article::show);
    details.show(ledger.index().get(), target);
  }

  public Notices notices() {
    return notices;
  }

  public LedgerViewModel ledger() {
    return ledger;
  }

  public ArticleViewModel article() {
    return article;
  }

  public DetailsViewModel details() {
    return details;
  }

  public ReviewViewModel review() {
    return review;
  }

  public ImportViewModel imports() {
    return imports;
  }

  public ReadOnlyBooleanProperty dark() {
    return dark.getReadOnlyProperty();
  }

  /** Size of all text relative to the normal size. */
  public ReadOnlyDoubleProperty textScale() {
    return textScale.getReadOnlyProperty();
  }

  /** Where the ledger is kept, in words. */
  public String ledgerLabel() {
    return ledgerLabel;
  }

  /** The folder to begin choosing files in. */
  public Optional<Path> folder() {
    return settings.lastFolder();
  }

  /** Reads the ledger for the first time. */
  public void start() {
    ledger.refresh();
  }

  /** Changes between the light and the dark theme, for this and later runs. */
  public void toggleTheme() {
    dark.set(!dark.get());
    settings.dark(dark.get());
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

  /** Imports files and folders that were chosen or dropped. */
  public void importFiles(List<Path> paths) {
    paths.stream()
        .findFirst()
        .map(Path::toAbsolutePath)
        .map(Path::getParent)
        .ifPresent(settings::lastFolder);
    imports.start(paths);
  }

  /** Writes everything on file as a JSON timeline. */
  public void export(Path file) {
    working.run(
        () -> exports.export("json", file, ClaimQuery.all()),
        done -> notices.tell(words(done)),
        failure -> notices.fail("The export was not written", failure));
  }

  private static String words(ExportReport report) {
    return "Exported "
        + Words.count(report.meetings(), "meeting")
        + " with "
        + Words.count(report.claims(), "claim")
        + " to "
        + report.file()
        + (report.omissions().isEmpty()
            ? "."
            : ". Left out: " + String.join("; ", report.omissions()));
  }

  /** Decides on the selected claim; a response that answers no claim cannot be decided on. */
  public void decide(ReviewState after) {
    ledger
        .selected()
        .get()
        .flatMap(Target::claimId)
        .ifPresentOrElse(
            claim -> review.decide(claim, after), () -> notices.tell("Select a claim first."));
  }

  /** Returns from an answer in another article to its claim. */
  public void back() {
    article.origin().get().map(ArticleViewModel.Origin::target).ifPresent(ledger::select);
  }

  /** Selects the claim or response of the next passage of the article, -1 for the one before. */
  public void movePassage(int step) {
    article.neighbour(step).ifPresent(ledger::select);
  }

  /** Selects what stands at an offset of the article's displayed text. */
  public void pick(int offset) {
    article.findingAt(offset).ifPresent(ledger::select);
  }
}
