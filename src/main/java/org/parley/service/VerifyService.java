package org.parley.service;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.parley.ledger.DecisionLog;
import org.parley.ledger.Ledger;
import org.parley.model.ArticleHeader;
import org.parley.model.Diagnostic;
import org.parley.model.LedgerEntry;
import org.parley.model.RawDocument;

/** Checks that nothing in a ledger was changed behind its back. */
public final class VerifyService {
  private static final String REMEDY = "restore the newest backup that verifies";

  private final Ledger ledger;

  public VerifyService(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Checks the chain of the log and the bytes of every article. */
  public VerifyReport ledger() {
    List<LedgerEntry> entries = ledger.log().entries();
    List<ArticleHeader> articles = ledger.articles().headers();
    List<Diagnostic> problems = new ArrayList<>(chain(entries));
    articles.forEach(article -> bytes(article).ifPresent(problems::add));
    return new VerifyReport(
        List.of(entries.size() + " log entries", articles.size() + " articles"), problems);
  }

  private static List<Diagnostic> chain(List<LedgerEntry> entries) {
    String previous = DecisionLog.GENESIS;
    List<Diagnostic> problems = new ArrayList<>();
    for (LedgerEntry entry : entries) {
      if (!entry.previousDigest().equals(previous)) {
        problems.add(
            Diagnostic.error(
                "ledger",
                "entry " + entry.sequence() + " does not follow the one before it",
                REMEDY));
      }
      previous = entry.digest();
    }
    return problems;
  }

  private Optional<Diagnostic> bytes(ArticleHeader article) {
    Optional<String> digest = ledger.articles().document(article.id()).map(VerifyService::sha256);
    if (digest.filter(article.id()::equals).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.error(
            article.fileName(),
            "the stored bytes of article " + article.id() + " are not the ones imported",
            REMEDY));
  }

  private static String sha256(RawDocument document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(document.bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new ServiceException("this Java has no SHA-256", e);
    }
  }
}
