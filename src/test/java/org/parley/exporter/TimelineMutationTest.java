package org.parley.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineMutationTest {
  @TempDir private Path folder;

  @Test
  void everyChangedValueIsNamed() throws IOException {
    Mutations mutations =
        new Mutations(JsonTimelineExporterTest.exported(SampleTimeline.timeline()));
    TimelineCheck check =
        new TimelineCheck(id -> Optional.ofNullable(SampleTimeline.TEXTS.get(id)));
    List<String> unnoticed = new ArrayList<>();
    for (int i = 0; i < mutations.count(); i++) {
      String pointer = mutations.pointer(i);
      Path file = Files.writeString(folder.resolve("timeline.json"), mutations.mutated(i));
      if (check.check(file).stream().noneMatch(problem -> problem.contains(pointer))) {
        unnoticed.add(pointer);
      }
    }
    assertEquals(List.of(), unnoticed);
  }
}
