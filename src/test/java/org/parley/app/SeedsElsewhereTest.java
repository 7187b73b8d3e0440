package org.parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole application on the seed articles, in processes of other zones and languages. */
final class SeedsElsewhereTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void runEverywhere() throws Exception {
    run("home", "-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country=US");
    run("line-islands", "-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr");
    run("california", "-Duser.timezone=America/Los_Angeles", "-Duser.language=ar");
  }

  private static void run(String name, String... settings) throws Exception {
    Path place = Files.createDirectory(folder.resolve(name));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1500m", "-XX:+UseG1GC", "-Dfile.encoding=ISO-8859-1"));
    command.addAll(List.of(settings));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ElsewhereProcess.class.getName(), place.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(place.resolve("process.log").toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> read(name + "/process.log"));
  }

  private static String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> extracted(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> written = Files.list(folder.resolve(name + "/out"))) {
      for (Path file : written.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void claimsAreTheSameBytesEverywhere() {
    assertTrue(read("home/claims.json").contains("Türkiye"), read("home/claims.json"));
    assertEquals(read("home/claims.json"), read("line-islands/claims.json"));
    assertEquals(read("home/claims.json"), read("california/claims.json"));
    assertEquals(read("home/claims.txt"), read("line-islands/claims.txt"));
    assertEquals(read("home/claims.txt"), read("california/claims.txt"));
  }

  @Test
  void extractionsAreTheSameBytesEverywhere() throws IOException {
    assertEquals(5, extracted("home").size());
    assertEquals(extracted("home"), extracted("line-islands"));
    assertEquals(extracted("home"), extracted("california"));
  }

  @Test
  void importingTheSeedsTwiceAddsNothing() {
    assertEquals(read("home/claims.json"), read("home/claims-again.json"));
  }

  @Test
  void twoOutletsReportTheMeetingInTurkeyAndOneRootStandsBehindBoth() throws IOException {
    JsonNode meeting = meetingInTurkey();
    assertEquals(2, meeting.get("claims").size(), meeting::toPrettyString);
    assertEquals(1, meeting.at("/roots/roots").size(), meeting::toPrettyString);
    assertEquals("KAN", meeting.at("/roots/roots/0/name").asText(), meeting::toPrettyString);
  }

  @Test
  void theSameTwoAnswersStandBesideBothClaims() throws IOException {
    List<TreeSet<String>> answers = new ArrayList<>();
    for (JsonNode claim : meetingInTurkey().get("claims")) {
      TreeSet<String> ids = new TreeSet<>();
      claim.get("answers").forEach(answer -> ids.add(answer.at("/response/id").asText()));
      answers.add(ids);
    }
    assertEquals(2, answers.get(0).size(), answers::toString);
    assertEquals(answers.get(0), answers.get(1));
  }

  private static JsonNode meetingInTurkey() throws IOException {
    for (JsonNode meeting : new ObjectMapper().readTree(read("home/claims.json")).get("meetings")) {
      if (meeting.at("/places/0/name").asText().equals("Türkiye")) {
        return meeting;
      }
    }
    throw new AssertionError("no meeting in Türkiye: " + read("home/claims.json"));
  }
}
