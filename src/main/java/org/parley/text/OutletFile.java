package org.parley.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parley.model.ParleyException;

/** Reads the list of well-known outlets; its format is described at its top. */
final class OutletFile {
  private static final String RESOURCE = "outlets.txt";

  private OutletFile() {}

  static List<Outlet> bundled() {
    try (InputStream in = OutletFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ParleyException(
            "the list of outlets, " + RESOURCE + ", is not on the class path");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ParleyException("reading the list of outlets, " + RESOURCE + ", failed", e);
    }
  }

  static List<Outlet> parse(String content) {
    List<Outlet> outlets = new ArrayList<>();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        outlets.add(outlet(line, number));
      }
    }
    return outlets;
  }

  private static Outlet outlet(String line, int number) {
    String[] fields = line.split("\\|", -1);
    if (fields.length < 3 || fields.length > 5) {
      throw new ParleyException(
          "reading the list of outlets failed at line " + number + ": 3 to 5 fields needed");
    }
    List<String> names = new ArrayList<>(items(fields, 3));
    names.add(0, fields[2].strip());
    List<String> strong = new ArrayList<>();
    List<String> weak = new ArrayList<>();
    names.forEach(name -> (name.endsWith("?") ? weak : strong).add(bare(name)));
    OutletKind kind = OutletKind.valueOf(fields[0].strip());
    return new Outlet(bare(names.get(0)), kind, fields[1].strip(), strong, weak, items(fields, 4));
  }

  private static String bare(String name) {
    return name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
  }

  private static List<String> items(String[] fields, int index) {
    List<String> items = new ArrayList<>();
    if (index < fields.length) {
      for (String item : fields[index].split(";", -1)) {
        if (!item.isBlank()) {
          items.add(item.strip());
        }
      }
    }
    return items;
  }
}
