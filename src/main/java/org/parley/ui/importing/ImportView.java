package org.parley.ui.importing;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;
import org.parley.ui.wording.Text;

/** The progress of a running import, then its report until that is dismissed. */
public final class ImportView extends VBox {
  private final ImportViewModel model;
  private final Label now = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final HBox running;
  private final VBox report = new VBox();

  public ImportView(ImportViewModel model) {
    this.model = model;
    getStyleClass().add("parley-import");
    running = running();
    report.getStyleClass().add("parley-report");
    model.progress().addListener((progress, old, latest) -> show());
    model.report().addListener((words, old, latest) -> show());
    show();
  }

  private HBox running() {
    Button cancel =
        Icons.button(
            Feather.X, Text.of("import.cancel"), Text.of("import.cancel.hint"), model::cancel);
    cancel.setId("cancel-import");
    now.setId("import-now");
    now.setMaxWidth(Double.MAX_VALUE);
    now.setMinWidth(0);
    HBox.setHgrow(now, Priority.ALWAYS);
    HBox box = new HBox(bar, now, cancel);
    box.getStyleClass().add("parley-running");
    return box;
  }

  private void show() {
    Optional<ImportProgress> progress = model.progress().get();
    Optional<ReportWords> words = model.report().get();
    progress.ifPresent(this::tell);
    words.ifPresent(this::list);
    getChildren().clear();
    progress.ifPresent(one -> getChildren().add(running));
    words.ifPresent(one -> getChildren().add(report));
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private void tell(ImportProgress progress) {
    boolean counted = progress.total() > 0;
    bar.setProgress(counted ? progress.fraction() : ProgressBar.INDETERMINATE_PROGRESS);
    String many = counted ? Text.of("import.of", progress.done(), progress.total()) + " · " : "";
    String pace = progress.pace().isEmpty() ? "" : progress.pace() + " · ";
    now.setText(many + pace + progress.now());
  }

  private void list(ReportWords words) {
    Label headline = new Label(words.headline());
    headline.setId("import-headline");
    headline.setWrapText(true);
    headline.getStyleClass().add("parley-summary");
    headline.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(headline, Priority.ALWAYS);
    Button dismiss = Icons.button(Feather.X, "", Text.of("import.close"), model::dismissReport);
    dismiss.getStyleClass().addAll("flat", "button-icon");
    HBox head = new HBox(headline);
    words
        .fillIn()
        .ifPresent(
            missing -> {
              Button fill =
                  Icons.button(
                      Feather.EDIT_3, missing, Text.of("import.fill-in.hint"), model::fillIn);
              fill.getStyleClass().add("accent");
              fill.setId("fill-in");
              head.getChildren().add(fill);
            });
    if (words.resumable()) {
      head.getChildren()
          .add(
              Icons.button(
                  Feather.PLAY,
                  Text.of("import.resume"),
                  Text.of("import.resume.hint"),
                  model::resume));
    }
    head.getChildren().add(dismiss);
    head.getStyleClass().add("parley-running");
    VBox lines = new VBox();
    lines.getStyleClass().add("parley-report-lines");
    words.lines().forEach(line -> lines.getChildren().add(line(line)));
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("parley-report-scroll");
    report.getChildren().setAll(head, scroll);
  }

  private static Node line(ReportWords.Line line) {
    Label file = new Label(line.file());
    file.getStyleClass().add("parley-report-file");
    Label words =
        new Label(line.outcome() + (line.remarks().isEmpty() ? "" : "\n" + line.remarks()));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("parley-source");
    return new VBox(Icons.on(file, icon(line.mark())), words);
  }

  private static Feather icon(ReportWords.Mark mark) {
    return switch (mark) {
      case GOOD -> Feather.CHECK_CIRCLE;
      case QUIET -> Feather.MINUS_CIRCLE;
      case BAD -> Feather.ALERT_OCTAGON;
    };
  }
}
