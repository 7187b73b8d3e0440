package org.parley.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.ledger.Checkpoint;
import org.parley.ledger.CheckpointException;
import org.parley.ledger.StoredEntry;
import org.parley.ledger.TreeHead;
import org.parley.ledger.VerifierKey;
import org.parley.model.Diagnostic;

/** Whether a log still holds what a checkpoint says it held, and whether that was signed. */
final class CheckpointCheck {
  private static final String REMEDY = "restore a backup from before the change";

  private final Path file;
  private final Checkpoint checkpoint;
  private final Optional<VerifierKey> signer;

  private CheckpointCheck(Path file, Checkpoint checkpoint, Optional<VerifierKey> signer) {
    this.file = file;
    this.checkpoint = checkpoint;
    this.signer = signer;
  }

  /**
   * @throws ServiceException when the checkpoint or the key cannot be read
   */
  static CheckpointCheck of(Path file, Optional<String> signer) {
    String text = TextFile.read(file, "the checkpoint");
    try {
      return new CheckpointCheck(file, Checkpoint.read(text), signer.map(VerifierKey::read));
    } catch (CheckpointException e) {
      throw new ServiceException(file + ": " + e.getMessage(), e);
    }
  }

  /** What was looked at, in words. */
  String inWords() {
    String signed =
        signer
            .map(key -> ", signed by " + key.name())
            .orElse(
                checkpoint.signatures().isEmpty()
                    ? ", unsigned"
                    : ", whose signature only --signed-by checks");
    return "a checkpoint of %d %s%s"
        .formatted(
            checkpoint.head().size(), checkpoint.head().size() == 1 ? "entry" : "entries", signed);
  }

  /**
   * What does not hold.
   *
   * @param log rows by sequence
   */
  List<Diagnostic> problems(List<StoredEntry> log) {
    List<Diagnostic> problems = new ArrayList<>();
    signer
        .filter(key -> !key.signed(checkpoint))
        .map(key -> "it was not signed with the key of " + key.name() + ", or changed afterwards")
        .ifPresent(words -> problems.add(problem(words, "get the checkpoint from who signed it")));
    if (log.isEmpty() || !Checkpoint.origin(log).equals(checkpoint.origin())) {
      problems.add(problem("it is of another ledger, or this one was made anew", REMEDY));
    } else if (checkpoint.head().size() > log.size()) {
      problems.add(
          problem(
              "the log had %d entries and now has %d: its end was cut off"
                  .formatted(checkpoint.head().size(), log.size()),
              REMEDY));
    } else if (!head(log).equals(checkpoint.head())) {
      problems.add(
          problem(
              "the first %d entries of the log are no longer the same"
                  .formatted(checkpoint.head().size()),
              REMEDY));
    }
    return problems;
  }

  private TreeHead head(List<StoredEntry> log) {
    return TreeHead.of(log.subList(0, Math.toIntExact(checkpoint.head().size())));
  }

  private Diagnostic problem(String words, String remedy) {
    return Diagnostic.error(file.toString(), words, remedy);
  }
}
