package org.parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LauncherTest {

  @Test
  void aJarIsStartedByJava() {
    assertEquals(
        "java -Xmx1500m -jar 'my folder/parley.jar' claims",
        new Launcher(Optional.of(Path.of("my folder", "parley.jar"))).line("claims"));
  }

  @Test
  void aFolderOfClassesIsStartedByMaven() {
    assertEquals(
        "mvn -q compile exec:java -Dexec.args=\"claims --json\"",
        new Launcher(Optional.of(Path.of("target", "classes"))).line("claims --json"));
  }
}
