package org.parley.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.ResponseKind;

/**
 * Invented articles of several outlets on one affair, and what is to be found across them.
 *
 * @param articles texts by the name of their file
 * @param reports where each meeting is reported
 * @param roots how many roots each meeting has
 * @param names the spellings of each person, state or organisation
 */
record Story(
    Map<String, String> articles,
    List<Report> reports,
    Map<String, Integer> roots,
    List<Answer> answers,
    List<List<String>> names) {
  private static final Pattern QUOTED = Pattern.compile("([a-z]) \"([^\"]+)\"");

  /** A meeting told in an article, in a passage with these words. */
  record Report(String meeting, String file, String words) {}

  /** A response to a meeting in an article, in a passage with these words. */
  record Answer(String meeting, String file, ResponseKind kind, String words) {}

  /** The stories of one folder beside this class, by name. */
  static List<Story> in(String folder) {
    URL url =
        Optional.ofNullable(Story.class.getResource("corpus/" + folder))
            .orElseThrow(() -> new IllegalStateException("no stories in " + folder));
    try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
      return files.sorted().map(Story::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Story read(Path file) {
    String name = String.valueOf(file.getFileName()).replace(".story", "");
    Story story =
        new Story(
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (String part : content(file).split("(?m)^=== ", -1)) {
      int line = part.indexOf('\n');
      String heading = line < 0 ? "" : part.substring(0, line).strip();
      if (heading.equals("expected")) {
        part.substring(line).strip().lines().forEach(row -> story.expect(name, row));
      } else if (!heading.isEmpty()) {
        story.articles.put(fileOf(name, heading), part.substring(line).strip() + "\n");
      }
    }
    return story;
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fileOf(String story, String letter) {
    return story + "-" + letter + ".txt";
  }

  private void expect(String story, String row) {
    String kind = row.substring(0, row.indexOf(' '));
    String[] parts = row.substring(kind.length()).strip().split("\\s*\\|\\s*", -1);
    String meeting = story + "/" + parts[0];
    switch (kind) {
      case "meeting" -> expectReports(story, meeting, row);
      case "roots" -> roots.put(meeting, Integer.valueOf(parts[1]));
      case "answer" ->
          answers.add(
              new Answer(
                  meeting,
                  fileOf(story, parts[1]),
                  ResponseKind.valueOf(parts[2]),
                  parts[3].replace("\"", "")));
      case "name" -> names.add(List.of(parts[0].split("\\s*;\\s*", -1)));
      default -> throw new IllegalStateException("unknown expectation: " + row);
    }
  }

  private void expectReports(String story, String meeting, String row) {
    Matcher matcher = QUOTED.matcher(row);
    while (matcher.find()) {
      reports.add(new Report(meeting, fileOf(story, matcher.group(1)), matcher.group(2)));
    }
  }
}
