package org.parley.exporter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.model.ArticleHeader;
import org.parley.model.AttributionChain;
import org.parley.model.ClaimEntry;
import org.parley.model.ConstantWords;
import org.parley.model.Evidenced;
import org.parley.model.Hop;
import org.parley.model.Known;
import org.parley.model.Party;
import org.parley.model.RootCount;
import org.parley.model.Timeline;
import org.parley.model.When;

/** The short phrases that formats for readers share; names in them are made legible. */
public final class Phrases {
  private Phrases() {}

  /** A constant as it reads in a sentence: "no comment". */
  public static String word(Enum<?> constant) {
    return ConstantWords.spaced(constant);
  }

  /** "1 claim", "2 claims". */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** "5 answers to 4 of the claims"; an answer to several claims is one answer. */
  public static String answers(Timeline timeline) {
    List<ClaimEntry> answered =
        timeline
            .meetings()
            .flatMap(meeting -> meeting.claims().stream())
            .filter(claim -> !claim.answers().isEmpty())
            .toList();
    long answers =
        answered.stream()
            .flatMap(claim -> claim.answers().stream())
            .map(answer -> answer.response().id())
            .distinct()
            .count();
    return count(answers, "answer")
        + (answers == 0 ? "" : " to " + answered.size() + " of the claims");
  }

  /** "A, B and C", or that nobody is named. */
  public static String parties(List<Party> parties) {
    List<String> names = parties.stream().map(Party::name).map(Legible::line).toList();
    int last = names.size() - 1;
    if (last < 1) {
      return names.isEmpty() ? "Parties not named" : names.get(0);
    }
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** The text with its first letter as a sentence begins. */
  public static String capitalised(String text) {
    int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** "“last week” = 2023-12-04/2023-12-10"; what could not be resolved says so. */
  public static String when(When when) {
    if (when.words().isEmpty()) {
      return when.edtf().orElse("time not given");
    }
    return "“" + Legible.line(when.words().get()) + "” = " + when.edtf().orElse("not resolved");
  }

  /** "TASS, 2023-12-18"; what is not known, or not stated, says so. */
  public static String article(ArticleHeader article) {
    return evidenced(article.outlet(), "outlet unknown")
        + ", "
        + evidenced(article.published(), "date unknown");
  }

  /** "Kan ← a clerk", from the outlet towards the root, or that the outlet speaks for itself. */
  public static String chain(AttributionChain chain) {
    return chain.hops().isEmpty()
        ? "in its own voice"
        : chain.hops().stream().map(Phrases::hop).collect(Collectors.joining(" ← ", "← ", ""));
  }

  /** "2 outlets (TASS, 1 unknown) · 1 root (KAN)". */
  public static String roots(RootCount roots) {
    String names =
        roots.roots().stream()
            .map(
                root ->
                    Legible.line(root.name())
                        + (root.independenceUnknown() ? ", independence unknown" : ""))
            .collect(Collectors.joining("; "));
    return count(roots.outletCount(), "outlet")
        + " · "
        + count(roots.roots().size(), "root")
        + (names.isEmpty() ? "" : " (" + names + ")");
  }

  private static String hop(Hop hop) {
    return Legible.line(hop.name()) + (hop.positive() ? "" : " (says it did not happen)");
  }

  private static String evidenced(Evidenced<?> value, String otherwise) {
    String how = value.known() == Known.STATED ? "" : " (" + word(value.known()) + ")";
    return value.value().map(known -> Legible.line(known.toString()) + how).orElse(otherwise);
  }
}
