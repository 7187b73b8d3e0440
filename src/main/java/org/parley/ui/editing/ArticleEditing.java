package org.parley.ui.editing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.ArticleField;
import org.parley.model.ArticleHeader;
import org.parley.model.Decision.ArticleDescribed;
import org.parley.model.Evidenced;
import org.parley.model.Known;
import org.parley.model.LedgerEntry;
import org.parley.model.Redated;
import org.parley.service.ReviewService;
import org.parley.ui.form.Form;
import org.parley.ui.form.Form.Reading;
import org.parley.ui.form.TextEntry;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.WhenWords;

/** Makes the form that asks for an article's outlet, date and title, and records the answers. */
final class ArticleEditing {
  private static final int TIMES_TOLD = 3;

  private final ReviewService reviews;

  ArticleEditing(ReviewService reviews) {
    this.reviews = reviews;
  }

  /** What is offered for the fields of an article. */
  record Proposals(List<String> outlets, List<String> days) {
    Proposals {
      outlets = List.copyOf(outlets);
      days = List.copyOf(days);
    }
  }

  /** What was recorded: the last entry, and the times that are read differently now. */
  record Recorded(Optional<LedgerEntry> last, String words) {}

  /** What to do on the window's thread when it is recorded. */
  interface Done {
    void with(Recorded recorded);
  }

  /** A form that asks for what the article does not tell, and lets what it tells be set right. */
  Form form(String title, ArticleHeader article, Proposals proposals, Done done) {
    TextEntry outlet =
        TextEntry.line(
            "outlet", Text.of("meta.outlet"), before(article.outlet()), proposals.outlets());
    TextEntry day =
        TextEntry.line("day", Text.of("meta.day"), before(article.published()), proposals.days());
    TextEntry name = TextEntry.line("title", Text.of("meta.title"), before(article.title()));
    return Form.plain(
            "metadata",
            title,
            List.of(outlet, day, name),
            () -> {
              Map<ArticleField, String> said = new EnumMap<>(ArticleField.class);
              said.put(ArticleField.OUTLET, outlet.words());
              said.put(ArticleField.PUBLISHED, day.words());
              said.put(ArticleField.TITLE, name.words());
              return by -> {
                Recorded recorded = record(article.id(), said, by);
                return () -> done.with(recorded);
              };
            })
        .withReading(() -> reading(day.words()))
        .withReason(
            () ->
                contradicts(article.outlet(), outlet)
                        || contradicts(article.published(), day)
                        || contradicts(article.title(), name)
                    ? Form.Asked.NEEDED
                    : Form.Asked.NOT);
  }

  private static String before(Evidenced<?> value) {
    return value.value().map(Object::toString).orElse("");
  }

  private static boolean contradicts(Evidenced<?> before, TextEntry after) {
    boolean told = before.known() == Known.STATED || before.known() == Known.INFERRED;
    return told && !before(before).equals(after.words());
  }

  static Reading reading(String day) {
    if (day.isBlank()) {
      return Reading.taken(Text.of("meta.day.none"));
    }
    try {
      return Reading.taken(Text.of("meta.day.read", WhenWords.day(LocalDate.parse(day))));
    } catch (DateTimeException e) {
      return Reading.wrong(Text.of("meta.day.wrong", day));
    }
  }

  private Recorded record(String id, Map<ArticleField, String> said, Form.Signature by) {
    List<LedgerEntry> entries = new ArrayList<>();
    said.forEach(
        (field, value) ->
            reviews
                .describeArticles(
                    List.of(id),
                    field,
                    Optional.of(value).filter(words -> !words.isEmpty()),
                    by.reason(),
                    by.editor())
                .ifPresent(entries::add));
    return new Recorded(entries.stream().reduce((first, last) -> last), words(redated(entries)));
  }

  private static List<Redated> redated(List<LedgerEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.decision() instanceof ArticleDescribed)
        .flatMap(entry -> ((ArticleDescribed) entry.decision()).redated().stream())
        .toList();
  }

  private static String words(List<Redated> times) {
    if (times.isEmpty()) {
      return "";
    }
    List<String> told =
        times.stream()
            .map(
                one ->
                    Text.of(
                        "meta.redated.one",
                        one.after().words().orElse(""),
                        WhenWords.resolved(one.after())))
            .distinct()
            .limit(TIMES_TOLD)
            .toList();
    return Text.of("meta.redated", times.size(), String.join("; ", told));
  }
}
