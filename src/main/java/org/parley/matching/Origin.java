package org.parley.matching;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.ClaimEntry;
import org.parley.model.Hop;
import org.parley.model.HopKind;
import org.parley.model.Modality;

/**
 * Where one claim ends up.
 *
 * @param name of the last source: an outlet speaking for itself, or the last hop
 * @param relay who passes an anonymous source on; empty for any other source
 * @param reason in words
 */
record Origin(ClaimEntry entry, String name, Optional<String> relay, String reason) {
  private static final Pattern OFFICE =
      Pattern.compile(
          ".+['’]s? (?:office|ministry|government|administration|cabinet|party|company|embassy)");

  static Origin of(ClaimEntry entry) {
    List<Hop> hops = entry.claim().attribution().hops();
    String article = ArticleWords.of(entry.article());
    if (hops.isEmpty()) {
      return new Origin(
          entry,
          ArticleWords.outlet(entry.article()),
          Optional.empty(),
          article + ", says so in its own voice");
    }
    Hop last = hops.get(hops.size() - 1);
    if (last.kind() != HopKind.ANONYMOUS || OFFICE.matcher(last.name()).matches()) {
      return new Origin(entry, last.name(), Optional.empty(), article + ", names " + last.name());
    }
    String relay =
        hops.size() > 1 ? hops.get(hops.size() - 2).name() : ArticleWords.outlet(entry.article());
    return new Origin(
        entry,
        last.name(),
        Optional.of(relay),
        article + ", names " + last.name() + " by way of " + relay);
  }

  /** Whether the claim rests on its own article alone, and nobody knows whose that is. */
  private boolean isUnknownOutlet() {
    return isOwnVoice() && entry.article().outlet().value().isEmpty();
  }

  boolean isOwnVoice() {
    return entry.claim().attribution().hops().isEmpty();
  }

  /** Whether the article only says that others report it. */
  boolean isHearsay() {
    return isOwnVoice() && entry.claim().modality() != Modality.ASSERTED;
  }

  boolean isSameArticle(Origin other) {
    return entry.article().id().equals(other.entry.article().id());
  }

  /** The same source, reached by way of another. */
  Origin by(Origin end, String how) {
    return new Origin(entry, end.name, end.relay, reason + how + end.reason);
  }

  boolean isAnonymous() {
    return relay.isPresent();
  }

  /** Whether both rest on one source, or on persons behind one relay who cannot be told apart. */
  boolean isSame(Origin other) {
    if (isCopyOf(other)) {
      return true;
    }
    if (isUnknownOutlet() || other.isUnknownOutlet()) {
      return isUnknownOutlet()
          && other.isUnknownOutlet()
          && entry.article().id().equals(other.entry.article().id());
    }
    if (relay.isPresent() && other.relay.isPresent()) {
      return isSameRelay(other);
    }
    return isAnonymous() == other.isAnonymous() && Names.same(name, other.name);
  }

  /** Two articles that tell it in nearly the same words, and name nobody, are one report. */
  private boolean isCopyOf(Origin other) {
    boolean unnamed =
        (isOwnVoice() || isAnonymous()) && (other.isOwnVoice() || other.isAnonymous());
    return unnamed && sketch().isCopyOf(other.sketch());
  }

  private TextSketch sketch() {
    return TextSketch.of(entry.claim().quote().quote());
  }

  private boolean isSameRelay(Origin other) {
    boolean oneUnknown = entry.article().outlet().value().isEmpty() && isDirect();
    boolean otherUnknown = other.entry.article().outlet().value().isEmpty() && other.isDirect();
    if (oneUnknown || otherUnknown) {
      return entry.article().id().equals(other.entry.article().id());
    }
    return Names.same(relay.orElse(""), other.relay.orElse(""));
  }

  private boolean isDirect() {
    return entry.claim().attribution().hops().size() == 1;
  }
}
