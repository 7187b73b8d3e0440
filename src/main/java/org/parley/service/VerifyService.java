package org.parley.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.ledger.ChainVerifier;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerCheck;
import org.parley.ledger.LedgerVerifier;
import org.parley.ledger.StoredEntry;
import org.parley.model.Diagnostic;

/** Checks that nothing in a ledger was changed behind its back. */
public final class VerifyService {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final Ledger ledger;

  public VerifyService(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Recomputes every digest: the chain of the log, the articles' bytes and the findings. */
  public VerifyReport ledger() {
    return ledger(Anchors.none());
  }

  /**
   * The same, and whether the log still holds what was noted of it at other times.
   *
   * @throws ServiceException when what was noted cannot be read
   */
  public VerifyReport ledger(Anchors anchors) {
    Optional<CheckpointCheck> checkpoint =
        anchors.checkpoint().map(file -> CheckpointCheck.of(file, anchors.signer()));
    LedgerCheck check = LedgerVerifier.check(ledger.stored());
    List<Diagnostic> problems = new ArrayList<>();
    check.problems().stream()
        .map(words -> Diagnostic.error("ledger", words, "restore the newest sound backup"))
        .forEach(problems::add);
    anchors
        .head()
        .map(VerifyService::digest)
        .filter(noted -> !ChainVerifier.holds(check.log(), noted))
        .map(VerifyService::cutOff)
        .ifPresent(problems::add);
    checkpoint.ifPresent(one -> problems.addAll(one.problems(check.log())));
    List<String> checked = new ArrayList<>();
    checked.add(check.log().size() + " log entries");
    checked.add(check.articles() + " articles");
    checkpoint.map(CheckpointCheck::inWords).ifPresent(checked::add);
    return new VerifyReport(checked, head(check.log()), problems);
  }

  private static Optional<String> head(List<StoredEntry> log) {
    return log.isEmpty() ? Optional.empty() : Optional.of(log.get(log.size() - 1).digest());
  }

  private static String digest(String noted) {
    String digest = noted.strip().toLowerCase(Locale.ROOT);
    if (!DIGEST.matcher(digest).matches()) {
      throw new ServiceException(
          "\"%s\" is no head of a log: 64 digits and letters from a to f".formatted(noted));
    }
    return digest;
  }

  private static Diagnostic cutOff(String noted) {
    return Diagnostic.error(
        "ledger",
        "the log no longer holds the entry " + noted + ": its end was cut off, or it was made anew",
        "restore the backup with this head");
  }
}
