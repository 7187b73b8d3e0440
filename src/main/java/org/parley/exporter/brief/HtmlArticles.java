package org.parley.exporter.brief;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.exporter.Phrases;
import org.parley.exporter.WebAddress;
import org.parley.exporter.XmlText;
import org.parley.model.ArticleHeader;
import org.parley.model.ClaimEntry;
import org.parley.model.Passage;
import org.parley.model.Response;
import org.parley.model.Timeline;

/** The articles of a brief as HTML, with every quoted passage between the words around it. */
final class HtmlArticles {
  private static final Comparator<Passage> IN_ORDER = Comparator.comparing(Passage::span);

  private final XmlText html;
  private final SortedMap<String, ArticleHeader> articles = new TreeMap<>();
  private final SortedMap<String, SortedSet<Passage>> passages = new TreeMap<>();

  HtmlArticles(XmlText html) {
    this.html = html;
  }

  void all(Timeline timeline) {
    timeline.meetings().flatMap(meeting -> meeting.claims().stream()).forEach(this::collect);
    timeline.unlinked().forEach(answer -> collect(answer.response(), answer.article()));
    articles.values().stream().sorted(BY_DAY).forEach(this::article);
  }

  private static final Comparator<ArticleHeader> BY_DAY =
      Comparator.comparing(
              (ArticleHeader article) ->
                  article.published().value().map(Object::toString).orElse("~"))
          .thenComparing(ArticleHeader::id);

  private void collect(ClaimEntry entry) {
    collect(entry.article(), entry.claim().passages());
    entry.answers().forEach(answer -> collect(answer.response(), answer.article()));
  }

  private void collect(Response response, ArticleHeader article) {
    collect(article, response.passages());
  }

  private void collect(ArticleHeader article, List<Passage> quoted) {
    articles.put(article.id(), article);
    passages.computeIfAbsent(article.id(), id -> new TreeSet<>(IN_ORDER)).addAll(quoted);
  }

  private void article(ArticleHeader article) {
    html.element(
        "section",
        () -> {
          html.element("h3", article.title().value().orElse("Headline not known"), "dir", "auto");
          html.element("p", Phrases.article(article), "class", "facts");
          WebAddress.of(article).ifPresent(this::address);
          html.element("p", "File " + article.fileName() + ", SHA-256:", "class", "facts");
          html.element("p", article.id(), "class", "digest");
          html.element(
              "ol", () -> passages.getOrDefault(article.id(), none()).forEach(this::passage));
        },
        "class",
        "article",
        "id",
        PassageAnchors.of(article.id()));
  }

  private static SortedSet<Passage> none() {
    return new TreeSet<>(IN_ORDER);
  }

  private void address(String url) {
    html.element("p", () -> html.element("a", url, "href", url, "rel", "noreferrer noopener"));
  }

  private void passage(Passage passage) {
    html.element(
        "li",
        () -> {
          html.text("… " + passage.prefix());
          html.element("mark", passage.quote());
          html.text(passage.suffix() + " … ");
          html.element(
              "span",
              "characters " + passage.span().start() + " to " + passage.span().end(),
              "class",
              "soft");
        },
        "id",
        PassageAnchors.of(passage),
        "dir",
        "auto");
  }
}
