package org.parley.ui.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settings in one properties file; a file that cannot be read or written costs only the memory. */
public final class FileSettings implements UiSettings {
  private static final Logger LOG = LoggerFactory.getLogger(FileSettings.class);
  private static final String LOOK = "theme";
  private static final String SCALE = "text.scale";
  private static final String COMPACT = "rows.compact";
  private static final String PARTS = "rows.parts.";
  private static final String SIDEBAR = "filters.shown";
  private static final String PLACEMENT = "window.place";
  private static final String EDITOR = "editor";
  private static final String FOLDER = "folder.last";
  private static final String VIEW = "view.";
  private static final String PENDING = "import.pending.";
  private static final String RECENT = "ledger.recent.";

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
  public Look look() {
    try {
      return Look.valueOf(values.getProperty(LOOK, "system").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Look.SYSTEM;
    }
  }

  @Override
  public void look(Look look) {
    set(LOOK, look.name().toLowerCase(Locale.ROOT));
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
  public boolean compact() {
    return Boolean.parseBoolean(values.getProperty(COMPACT, "false"));
  }

  @Override
  public void compact(boolean compact) {
    set(COMPACT, Boolean.toString(compact));
  }

  @Override
  public List<RowPart> rowParts() {
    String anyone = values.getProperty(PARTS, String.join(" ", keys(RowPart.all())));
    List<String> chosen =
        List.of(values.getProperty(PARTS + editor().orElse(""), anyone).split(" "));
    return chosen.stream()
        .distinct()
        .flatMap(key -> RowPart.all().stream().filter(part -> part.key().equals(key)))
        .toList();
  }

  @Override
  public void rowParts(List<RowPart> parts) {
    set(PARTS + editor().orElse(""), String.join(" ", keys(parts)));
  }

  private static List<String> keys(List<RowPart> parts) {
    return parts.stream().map(RowPart::key).toList();
  }

  @Override
  public boolean sidebar() {
    return Boolean.parseBoolean(values.getProperty(SIDEBAR, "true"));
  }

  @Override
  public void sidebar(boolean shown) {
    set(SIDEBAR, Boolean.toString(shown));
  }

  @Override
  public Optional<Placement> placement() {
    return Placement.read(values.getProperty(PLACEMENT, ""));
  }

  @Override
  public void placement(Placement placement) {
    set(PLACEMENT, placement.written());
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

  @Override
  public Map<String, String> savedViews() {
    Map<String, String> views = new LinkedHashMap<>();
    for (int at = 0; values.containsKey(VIEW + at + ".name"); at++) {
      views.put(
          values.getProperty(VIEW + at + ".name"), values.getProperty(VIEW + at + ".query", ""));
    }
    return views;
  }

  @Override
  public void savedViews(Map<String, String> views) {
    values.keySet().removeIf(key -> key.toString().startsWith(VIEW));
    int at = 0;
    for (Map.Entry<String, String> view : views.entrySet()) {
      values.setProperty(VIEW + at + ".name", view.getKey());
      values.setProperty(VIEW + at + ".query", view.getValue());
      at++;
    }
    write();
  }

  @Override
  public List<Path> pendingImport(Path ledger) {
    return paths(pending(ledger));
  }

  @Override
  public void pendingImport(Path ledger, List<Path> paths) {
    paths(pending(ledger), paths);
  }

  private static String pending(Path ledger) {
    return PENDING + ledger.toAbsolutePath().normalize() + ".";
  }

  @Override
  public List<Path> recentLedgers() {
    return paths(RECENT);
  }

  @Override
  public void recentLedgers(List<Path> folders) {
    paths(RECENT, folders);
  }

  private List<Path> paths(String key) {
    List<Path> paths = new ArrayList<>();
    for (int at = 0; values.containsKey(key + at); at++) {
      try {
        paths.add(Path.of(values.getProperty(key + at)));
      } catch (InvalidPathException e) {
        LOG.warn("Setting {} is no path", key + at, e);
      }
    }
    return List.copyOf(paths);
  }

  private void paths(String key, List<Path> paths) {
    values.keySet().removeIf(one -> one.toString().startsWith(key));
    for (int at = 0; at < paths.size(); at++) {
      values.setProperty(key + at, paths.get(at).toString());
    }
    write();
  }

  private void set(String key, String value) {
    values.setProperty(key, value);
    write();
  }

  private void write() {
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
