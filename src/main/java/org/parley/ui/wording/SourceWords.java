package org.parley.ui.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.model.ArticleHeader;
import org.parley.model.AttributionChain;
import org.parley.model.Evidenced;
import org.parley.model.Hop;
import org.parley.model.Known;
import org.parley.model.Root;
import org.parley.model.RootCount;

/** Who says so, in words. */
public final class SourceWords {
  private static final int ROOTS_NAMED = 3;

  private SourceWords() {}

  /** "TASS · 18 Dec 2023 · ← Kan". */
  public static String line(ArticleHeader article, AttributionChain chain) {
    return article(article) + " · " + chain(chain);
  }

  /** "TASS · 18 Dec 2023"; what is not known is said to be unknown. */
  public static String article(ArticleHeader article) {
    return outlet(article.outlet()) + " · " + published(article);
  }

  public static String outlet(Evidenced<String> outlet) {
    return outlet.value().map(name -> name + how(outlet.known())).orElse("outlet unknown");
  }

  public static String published(ArticleHeader article) {
    return article
        .published()
        .value()
        .map(day -> WhenWords.day(day) + how(article.published().known()))
        .orElse("date unknown");
  }

  private static String how(Known known) {
    return known == Known.STATED ? "" : " (" + Words.of(known) + ")";
  }

  /** "← Channel 12 ← document", or "own voice". */
  public static String chain(AttributionChain chain) {
    if (chain.hops().isEmpty()) {
      return "own voice";
    }
    return chain.hops().stream().map(Hop::name).collect(Collectors.joining(" ← ", "← ", ""));
  }

  /** "2 outlets · 1 root (KAN)". */
  public static String roots(RootCount roots) {
    String outlets = Words.count(roots.outletCount(), "outlet");
    if (roots.roots().isEmpty()) {
      return outlets + " · no root source named";
    }
    List<String> names = roots.roots().stream().map(SourceWords::root).toList();
    return outlets
        + " · "
        + Words.count(names.size(), "root")
        + " ("
        + Words.list(names, ROOTS_NAMED)
        + ")";
  }

  private static String root(Root root) {
    return root.independenceUnknown() ? root.name() + ", independence unknown" : root.name();
  }
}
