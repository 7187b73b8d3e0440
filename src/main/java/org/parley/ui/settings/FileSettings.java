package org.parley.ui.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settings in one properties file; a file that cannot be read or written costs only the memory. */
public final class FileSettings implements UiSettings {
  private static final Logger LOG = LoggerFactory.getLogger(FileSettings.class);
  private static final String DARK = "theme.dark";
  private static final String SCALE = "text.scale";
  private static final String EDITOR = "editor";
  private static final String FOLDER = "folder.last";

  private final Path file;
  private final Properties values = new Properties();

  /**
   * @param file read now if it exists, written at every change
   */
  public FileSettings(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        values.load(in);
      } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
        LOG.warn("Settings {} cannot be read; starting with defaults", file, e);
      }
    }
  }

  @Override
  public boolean dark() {
    return Boolean.parseBoolean(values.getProperty(DARK, "false"));
  }

  @Override
  public void dark(boolean dark) {
    set(DARK, Boolean.toString(dark));
  }

  @Override
  public double textScale() {
    try {
      return Double.parseDouble(values.getProperty(SCALE, "1.0"));
    } catch (NumberFormatException e) {
      return 1.0;
    }
  }

  @Override
  public void textScale(double scale) {
    set(SCALE, Double.toString(scale));
  }

  @Override
  public Optional<String> editor() {
    return Optional.ofNullable(values.getProperty(EDITOR)).filter(name -> !name.isBlank());
  }

  @Override
  public void editor(String name) {
    set(EDITOR, name);
  }

  @Override
  public Optional<Path> lastFolder() {
    try {
      return Optional.ofNullable(values.getProperty(FOLDER)).map(Path::of);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public void lastFolder(Path folder) {
    set(FOLDER, folder.toString());
  }

  private void set(String key, String value) {
    values.setProperty(key, value);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (Writer out = Files.newBufferedWriter(file)) {
        values.store(out, "Parley");
      }
    } catch (IOException e) {
      LOG.warn("Settings {} cannot be written; they last until the window closes", file, e);
    }
  }
}
