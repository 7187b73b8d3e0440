package org.parley.ui.window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.parley.ui.form.Pick;
import org.parley.ui.wording.Text;

/** Asks for files with the desktop's own dialogs. */
final class FileChoice {
  private final WindowViewModel model;
  private final Window owner;

  FileChoice(WindowViewModel model, Window owner) {
    this.model = model;
    this.owner = owner;
  }

  void importFiles() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Text.of("choose.files"));
    chooser.setInitialDirectory(folder());
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    if (chosen != null) {
      model.importFiles(chosen.stream().map(File::toPath).toList());
    }
  }

  void importFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Text.of("choose.folder"));
    chooser.setInitialDirectory(folder());
    File chosen = chooser.showDialog(owner);
    if (chosen != null) {
      model.importFiles(List.of(chosen.toPath()));
    }
  }

  void openLedger() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Text.of("choose.ledger"));
    chooser.setInitialDirectory(existing(model.ledgerFolder().toAbsolutePath().getParent()));
    File chosen = chooser.showDialog(owner);
    if (chosen != null) {
      model.ledgers().open(chosen.toPath());
    }
  }

  private static @Nullable File existing(@Nullable Path folder) {
    return folder != null && Files.isDirectory(folder) ? folder.toFile() : null;
  }

  /** Asks for a format, then for the file to write. */
  void export() {
    model.exporting().choose(this::export);
  }

  private void export(Pick.Item format) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Text.of("choose.export"));
    chooser.setInitialFileName("timeline" + format.mark());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(format.id(), "*" + format.mark()));
    File chosen = chooser.showSaveDialog(owner);
    if (chosen != null) {
      model.exporting().export(format.id(), chosen.toPath());
    }
  }

  private @Nullable File folder() {
    return model.folder().map(folder -> folder.toFile()).filter(File::isDirectory).orElse(null);
  }
}
