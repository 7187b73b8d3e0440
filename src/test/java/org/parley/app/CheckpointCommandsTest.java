package org.parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointCommandsTest {
  @TempDir Path folder;
  private Shell shell;
  private String key = "";
  private String checkpoint = "";
  private String verifier = "";

  @BeforeEach
  void signWhatTheLogHolds() throws IOException {
    shell = new Shell(folder);
    shell.write("in/one.txt", Shell.ARTICLE);
    shell.run("import", shell.path("in").toString());
    key = shell.path("desk.pem").toString();
    checkpoint = shell.path("checkpoint.txt").toString();
    var made = shell.run("new-key", "desk.example.org", "--out", key);
    assertEquals(0, made.code(), made.err());
    verifier = made.out().strip().substring(made.out().strip().lastIndexOf('\n') + 1);
    var written = shell.run("checkpoint", "--out", checkpoint, "--key", key);
    assertEquals(0, written.code(), written.err());
    assertTrue(written.out().startsWith(Files.readString(Path.of(checkpoint))), written.out());
  }

  @Test
  void aLogThatWentOnStillHoldsWhatWasSigned() {
    shell.write("in/two.txt", Shell.ARTICLE.replace("Westhaven", "Easthaven"));
    shell.run("import", shell.path("in").toString());

    var result = shell.run("verify", "--checkpoint", checkpoint, "--signed-by", verifier);

    assertEquals(0, result.code(), result.out() + result.err());
    assertTrue(
        result
            .out()
            .startsWith(
                "Checked 2 log entries and 2 articles and a checkpoint of 1 entry, signed by"
                    + " desk.example.org."),
        result.out());
  }

  @Test
  void aLedgerMadeAnewIsTold() {
    String anew = shell.path("anew").toString();
    shell.write("other/one.txt", Shell.ARTICLE.replace("Westhaven", "Easthaven"));
    shell.run("import", shell.path("other").toString(), "--ledger", anew);

    var result = shell.run("verify", "--checkpoint", checkpoint, "--ledger", anew);

    assertEquals(3, result.code());
    assertTrue(
        result.out().contains("it is of another ledger, or this one was made anew"), result.out());
  }

  @Test
  void aCutOffLogIsTold() throws IOException {
    Path early = shell.path("early.jsonl");
    shell.run("backup", "--to", shell.path("early").toString());
    try (var files = Files.list(shell.path("early"))) {
      Files.copy(files.findFirst().orElseThrow(), early);
    }
    shell.write("in/two.txt", Shell.ARTICLE.replace("Westhaven", "Easthaven"));
    shell.run("import", shell.path("in").toString());
    shell.run("checkpoint", "--out", checkpoint, "--key", key);
    String back = shell.path("back").toString();
    shell.run("restore", early.toString(), "--ledger", back);

    var result = shell.run("verify", "--checkpoint", checkpoint, "--ledger", back);

    assertEquals(3, result.code());
    assertTrue(
        result.out().contains("the log had 2 entries and now has 1: its end was cut off"),
        result.out());
  }

  @Test
  void aCheckpointThatWasChangedIsTold() throws IOException {
    Path file = Path.of(checkpoint);
    Files.writeString(file, Files.readString(file).replace("time 2021", "time 2020"));

    var result = shell.run("verify", "--checkpoint", checkpoint, "--signed-by", verifier);

    assertEquals(3, result.code());
    assertTrue(
        result.out().contains("it was not signed with the key of desk.example.org, or changed"),
        result.out());
  }

  @Test
  void aKeyIsNeverOverwritten() throws IOException {
    String before = Files.readString(Path.of(key));

    var result = shell.run("new-key", "desk.example.org", "--out", key);

    assertEquals(1, result.code());
    assertTrue(
        result.err().contains("is there already; name a new file for the key"), result.err());
    assertEquals(before, Files.readString(Path.of(key)));
  }

  @Test
  void whatCannotBeReadIsNamedWithARemedy() {
    var noKey = shell.run("checkpoint", "--out", checkpoint, "--key", "gone.pem");
    assertEquals(1, noKey.code());
    assertTrue(
        noKey.err().contains("the key in gone.pem cannot be read; check its name"), noKey.err());

    shell.write("in/no.txt", "none");
    var none = shell.run("verify", "--checkpoint", shell.path("in/no.txt").toString());
    assertEquals(1, none.code());
    assertTrue(none.err().contains("this is no checkpoint"), none.err());

    var alone = shell.run("verify", "--signed-by", verifier);
    assertEquals(2, alone.code());
  }
}
