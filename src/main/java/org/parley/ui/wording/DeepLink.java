package org.parley.ui.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Span;

/** A line that leads to a claim, a response, or words of an article of a ledger. */
public record DeepLink(String id, Optional<Span> words) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:parley:(?:claim|response|article)/)?([0-9a-f]{4,64})(?:#(\\d{1,9})-(\\d{1,9}))?");

  /**
   * @param id of a claim, a response or an article, or its beginning
   * @param words a place in the article's canonical text
   */
  public DeepLink {}

  public static String toClaim(String id) {
    return "parley:claim/" + id;
  }

  public static String toResponse(String id) {
    return "parley:response/" + id;
  }

  public static String toWords(String articleId, Span words) {
    return "parley:article/" + articleId + "#" + words.start() + "-" + words.end();
  }

  /** What a line leads to; empty where it is no link and no id. */
  public static Optional<DeepLink> read(String line) {
    Matcher form = FORM.matcher(line.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    Optional<Span> words =
        form.group(2) == null
            ? Optional.empty()
            : span(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    return Optional.of(new DeepLink(form.group(1), words));
  }

  private static Optional<Span> span(int start, int end) {
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
