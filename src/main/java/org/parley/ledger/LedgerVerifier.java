package org.parley.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.Decision.ArticleImported;

/**
 * Recomputes everything a ledger's digests cover: the log, each article's bytes, text, findings.
 */
public final class LedgerVerifier {
  private final StoredRecords stored;
  private final List<String> problems = new ArrayList<>();

  private LedgerVerifier(StoredRecords stored) {
    this.stored = stored;
  }

  /** Everything that does not hold, in words, the first bad entry of the log first. */
  public static List<String> problems(StoredRecords stored) {
    return check(stored).problems();
  }

  /** The same, with what was looked at. */
  public static LedgerCheck check(StoredRecords stored) {
    LedgerVerifier verifier = new LedgerVerifier(stored);
    return verifier.verify();
  }

  private LedgerCheck verify() {
    List<String> articles = stored.articleIds(); // first: each already has its entry in the log
    List<StoredEntry> log = stored.entries();
    ChainVerifier.firstProblem(log).ifPresent(problems::add);
    Set<String> recorded = new HashSet<>();
    for (StoredEntry entry : log) {
      entry
          .imported()
          .ifPresent(
              decision -> {
                article(entry.sequence(), decision);
                recorded.add(decision.articleId());
              });
    }
    articles.stream()
        .filter(id -> !recorded.contains(id))
        .map(id -> "article %s is stored, but no entry of the log records it".formatted(id))
        .forEach(problems::add);
    return new LedgerCheck(log, articles.size(), problems);
  }

  private void article(long sequence, ArticleImported decision) {
    Optional<StoredArticle> found = stored.article(decision.articleId());
    if (found.isEmpty()) {
      problems.add(
          "article %s, recorded by entry %d, is missing".formatted(decision.articleId(), sequence));
      return;
    }
    StoredArticle article = found.get();
    String name = article.id() + " (" + article.document().fileName() + ")";
    if (!Sha256.of(article.document().bytes()).equals(article.id())) {
      problems.add("the bytes of article %s were changed".formatted(name));
    }
    changed(article).forEach(what -> problems.add(what + " of article " + name + " was changed"));
    if (!article.findingsDigest().equals(decision.findingsDigest())) {
      problems.add(
          ("article %s does not hold what entry %d recorded: it has %d of %d claims and %d of %d"
                  + " responses")
              .formatted(
                  name,
                  sequence,
                  article.claims().size(),
                  decision.claims(),
                  article.responses().size(),
                  decision.responses()));
    }
  }

  private static Stream<String> changed(StoredArticle article) {
    return Stream.of(
            changed("the text", article.text()),
            changed("the header", article.header()),
            changed("claim", article.claims()),
            changed("response", article.responses()),
            changed("answer link", article.answers()),
            changed("near miss", article.nearMisses()))
        .flatMap(one -> one);
  }

  private static Stream<String> changed(String what, StoredFinding only) {
    return only.intact() ? Stream.of() : Stream.of(what);
  }

  private static Stream<String> changed(String what, List<StoredFinding> findings) {
    return findings.stream()
        .filter(finding -> !finding.intact())
        .map(finding -> what + " " + finding.id());
  }
}
