package org.parley.cli.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.ArticleHeader;
import org.parley.model.AttributionChain;
import org.parley.model.ConstantWords;
import org.parley.model.Evidenced;
import org.parley.model.Hop;
import org.parley.model.Known;
import org.parley.model.Party;
import org.parley.model.Place;
import org.parley.model.RootCount;
import org.parley.model.When;

/** Small pieces of English for terminal output. */
public final class Words {
  private static final int SHORT_ID = 8;

  private Words() {}

  /** A constant as it reads in a sentence: "no comment". */
  public static String of(Enum<?> constant) {
    return ConstantWords.spaced(constant);
  }

  /** A constant as a status word: "NO COMMENT". */
  public static String status(Enum<?> constant) {
    return constant.name().replace('_', ' ');
  }

  /** A constant as it is given on the command line: "no-comment". */
  public static String option(Enum<?> constant) {
    return ConstantWords.hyphenated(constant);
  }

  /** "1 claim", "2 claims". */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The same for a noun whose plural takes more than an s. */
  public static String count(long number, String noun, String plural) {
    return number + " " + (number == 1 ? noun : plural);
  }

  /** Enough of an id to name it on the command line. */
  public static String shortId(String id) {
    return id.substring(0, Math.min(SHORT_ID, id.length()));
  }

  /** The words in quotation marks, on one line. */
  public static String quoted(String words) {
    return "“" + words.strip().replaceAll("\\s+", " ") + "”";
  }

  /** The names, or that there are none. */
  public static String parties(List<Party> parties) {
    return parties.isEmpty()
        ? "parties not named"
        : parties.stream().map(Party::name).collect(Collectors.joining(", "));
  }

  /** The names, or that there are none. */
  public static String places(List<Place> places) {
    return places.isEmpty()
        ? "place not given"
        : places.stream().map(Place::name).collect(Collectors.joining(", "));
  }

  /** "“last week” = 2023-12-04/2023-12-10"; what could not be resolved says so. */
  public static String when(When when) {
    if (when.words().isEmpty() && when.edtf().isEmpty()) {
      return "time not given";
    }
    String words = when.words().map(Words::quoted).orElse("");
    String resolved = when.edtf().orElse("not resolved");
    return words.isEmpty() ? resolved : words + " = " + resolved;
  }

  /** "TASS, 2023-12-18"; what is not known says so. */
  static String article(ArticleHeader article) {
    return evidenced(article.outlet(), "outlet unknown")
        + ", "
        + evidenced(article.published(), "date unknown");
  }

  /** "← Channel 12 ← document captured in Gaza", or that the outlet speaks for itself. */
  static String chain(AttributionChain chain) {
    return chain.hops().isEmpty()
        ? "in its own voice"
        : chain.hops().stream().map(Hop::name).collect(Collectors.joining(" ← ", "← ", ""));
  }

  /** "2 outlets (TASS, 1 unknown) · 1 root (KAN)". */
  static String roots(RootCount roots) {
    String names =
        roots.roots().stream()
            .map(root -> root.name() + (root.independenceUnknown() ? ", independence unknown" : ""))
            .collect(Collectors.joining("; "));
    return count(roots.outletCount(), "outlet")
        + outlets(roots)
        + " · "
        + count(roots.roots().size(), "root")
        + (names.isEmpty() ? "" : " (" + names + ")");
  }

  private static String outlets(RootCount roots) {
    String known = String.join(", ", roots.outlets());
    Optional<String> unknown =
        Optional.of(roots.unknownOutlets()).filter(n -> n > 0).map(n -> n + " unknown");
    String all = unknown.map(n -> known.isEmpty() ? n : known + ", " + n).orElse(known);
    return all.isEmpty() ? "" : " (" + all + ")";
  }

  private static String evidenced(Evidenced<?> value, String otherwise) {
    String how = value.known() == Known.STATED ? "" : " (" + of(value.known()) + ")";
    return value.value().map(known -> known + how).orElse(otherwise);
  }
}
