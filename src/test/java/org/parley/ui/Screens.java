package org.parley.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ledger.Ledger;
import org.parley.model.ReviewState;
import org.parley.model.Slot;
import org.parley.ui.form.Form;
import org.parley.ui.form.TextEntry;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.settings.Look;
import org.parley.ui.task.StageDriver;
import org.parley.ui.window.ReviewStage;
import org.parley.ui.window.WindowViewModel;

/** Draws every screen and state of the window into PNG files, to be looked at. */
class Screens {
  private static final Path OUT = Path.of("target", "screens");
  @TempDir Path folder;
  private Ledger ledger;
  private WindowViewModel model;
  private StageDriver driver;

  @AfterEach
  void close() {
    driver.close();
    ledger.close();
  }

  @ParameterizedTest
  @CsvSource({"light, 1.0", "dark, 1.0", "light, 2.0", "dark, 2.0"})
  void seeds(String theme, double scale) {
    open(theme, scale, SeedLedgers.filled(folder));

    shoot("seeds", theme, scale);
    act(window -> window.ledger().selectFinding(SeedLedger.TURKIYE));
    act(window -> window.ledger().moveAcross(1));
    shoot("answer-elsewhere", theme, scale);
    act(window -> window.editing().decide(ReviewState.DISPUTED));
    shoot("question", theme, scale);
  }

  @ParameterizedTest
  @CsvSource({"light, 1.0", "dark, 1.0", "light, 2.0"})
  void corrections(String theme, double scale) {
    open(theme, scale, SeedLedgers.filled(folder));
    act(window -> window.ledger().selectFinding(SeedLedger.TURKIYE));
    act(window -> window.editing().edit());
    shoot("edit-which", theme, scale);
    act(window -> window.editing().edit(Slot.PARTIES));
    shoot("edit-parties", theme, scale);
    act(window -> window.editing().edit(Slot.SOURCES));
    shoot("edit-sources", theme, scale);
    act(window -> window.editing().edit(Slot.WHEN));
    act(window -> type(window, "2023-12-32"));
    shoot("edit-date-wrong", theme, scale);
    act(window -> type(window, "2023-12-05/2023-12-07"));
    act(window -> window.editing().forms().reason().set("KAN gave the days on the next morning"));
    shoot("edit-date", theme, scale);
    act(window -> window.editing().forms().record());
    act(window -> window.notices().dismiss());
    shoot("corrected", theme, scale);
    act(window -> window.editing().marking().mark());
    act(window -> window.editing().decide(ReviewState.CONFIRMED));
    act(window -> window.notices().dismiss());
    shoot("confirmed-and-marked", theme, scale);
  }

  @ParameterizedTest
  @CsvSource({"light, 1.0", "dark, 1.0", "light, 2.0"})
  void links(String theme, double scale) {
    open(theme, scale, SeedLedgers.filled(folder));
    act(window -> window.ledger().selectFinding(SeedLedger.TURKIYE));
    act(window -> window.editing().relating().link());
    shoot("link", theme, scale);
    act(window -> window.editing().cancel());
    act(window -> window.editing().relating().join());
    shoot("join", theme, scale);
    act(window -> window.editing().cancel());
    act(window -> window.editing().queue().startAll());
    shoot("metadata", theme, scale);
    act(window -> window.editing().cancel());
    act(window -> window.sources().explain());
    shoot("why", theme, scale);
    act(window -> window.sources().showOriginal());
    shoot("original", theme, scale);
    act(window -> window.sources().sheets().close());
    act(window -> window.ledger().moveAcross(1));
    act(WindowViewModel::toggleComparing);
    shoot("side-by-side", theme, scale);
  }

  @ParameterizedTest
  @CsvSource({"light, 1.0", "dark, 1.0", "light, 2.0"})
  void selections(String theme, double scale) {
    open(theme, scale, SeedLedgers.filled(folder));
    act(window -> window.ledger().selectFinding(SeedLedger.TURKIYE));
    act(window -> window.article().selectSentence(300));
    act(window -> window.editing().marking().mark());
    act(window -> window.notices().tell("Place corrected: Türkiye → Ankara."));
    shoot("selected-words", theme, scale);
    act(window -> window.editing().adding().claim(window.article().picked()));
    shoot("new-claim", theme, scale);
    act(window -> window.editing().adding().response(window.article().picked()));
    shoot("new-response", theme, scale);
    act(window -> window.pasteArticle("Ann met Bob in Oslo on Monday, officials said there."));
    shoot("paste", theme, scale);
    act(window -> window.editing().cancel());
    act(window -> window.importFiles(List.of(Path.of("seeds", "001_b72ef4a03849b29c.txt"))));
    shoot("import-report", theme, scale);
  }

  @ParameterizedTest
  @CsvSource({"light, 1.0", "dark, 1.0", "light, 2.0"})
  void helpAndErrors(String theme, double scale) throws IOException {
    open(theme, scale, SeedLedgers.filled(folder));
    driver.press(KeyCode.CONTROL, KeyCode.K);
    shoot("palette", theme, scale);
    driver.press(KeyCode.ESCAPE);
    driver.press(KeyCode.F1);
    shoot("keys", theme, scale);
    driver.press(KeyCode.ESCAPE);
    act(window -> window.exporting().export("json", Path.of("/proc/no/timeline.json")));
    shoot("error", theme, scale);
    Path broken = Files.writeString(folder.resolve("empty.txt"), " ");
    Path strange = Files.write(folder.resolve("picture.txt"), new byte[] {0, 1, 2, 0, 3});
    act(window -> window.importFiles(List.of(broken, strange)));
    shoot("import-problems", theme, scale);
    act(window -> window.filter().type("party:nobody denied:yes"));
    act(window -> window.filter().settle());
    shoot("no-match", theme, scale);
    act(window -> window.filter().type("before:yesterday"));
    shoot("query-wrong", theme, scale);
  }

  private static void type(WindowViewModel window, String words) {
    Form form = window.editing().forms().open().get().orElseThrow();
    ((TextEntry) form.entries().get(0)).value().set(words);
  }

  @ParameterizedTest
  @CsvSource({"light, 1.0", "dark, 1.0", "light, 2.0"})
  void emptyLedger(String theme, double scale) {
    open(theme, scale, SeedLedgers.empty(folder));

    shoot("empty", theme, scale);
  }

  @ParameterizedTest
  @CsvSource({"light, 1.0", "dark, 1.0", "light, 2.0"})
  void longList(String theme, double scale) {
    Ledger filled = SeedLedgers.empty(folder);
    InventedLedger.fill(filled, 240);
    open(theme, scale, filled);

    shoot("long", theme, scale);
  }

  @Test
  void oneArticle() {
    Ledger filled = SeedLedgers.empty(folder);
    InventedLedger.fill(filled, 1);
    open("light", 1.0, filled);

    shoot("one", "light", 1.0);
  }

  private void open(String theme, double scale, Ledger filled) {
    ledger = filled;
    FileSettings settings = new FileSettings(folder.resolve("settings"));
    settings.look(theme.equals("dark") ? Look.DARK : Look.LIGHT);
    settings.textScale(scale);
    settings.editor("Ada");
    model = SeedServices.window(ledger, settings);
    driver = new StageDriver(stage -> new ReviewStage(stage).fill(model));
    driver.settle();
  }

  private void act(Consumer<WindowViewModel> action) {
    StageDriver.ask(
        () -> {
          action.accept(model);
          return true;
        });
    driver.settle();
  }

  private void shoot(String name, String theme, double scale) {
    driver.settle();
    WritableImage image = StageDriver.ask(() -> driver.stage().getScene().snapshot(null));
    Path file = OUT.resolve(name + "-" + theme + "-" + Math.round(scale * 100) + ".png");
    write(image, file);
    assertTrue(Files.exists(file));
  }

  private static void write(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = image.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(OUT);
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
