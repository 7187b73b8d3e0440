package org.parley.importer;

import java.util.List;
import java.util.Optional;
import org.parley.model.Article;
import org.parley.model.Evidenced;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.model.Passage;
import org.parley.text.Outlet;
import org.parley.text.OutletRegistry;

/** Makes an article of canonical text: its paragraphs, and what the text says of itself. */
final class ArticleBuilder {
  private final OutletRegistry outlets;
  private final ParagraphReader paragraphs;
  private final OutletFinder outletFinder;

  ArticleBuilder(OutletRegistry outlets) {
    this.outlets = outlets;
    this.paragraphs = new ParagraphReader(outlets);
    this.outletFinder = new OutletFinder(outlets);
  }

  BuiltArticle build(String id, String fileName, String text) {
    List<Paragraph> parts = paragraphs.read(text);
    Evidenced<String> outlet = outletFinder.find(id, text, parts);
    Optional<Outlet> known = outlet.value().flatMap(outlets::find);
    PublicationDay published = DateFinder.find(id, text, parts, known);
    Article article =
        new Article(
            id,
            fileName,
            text,
            outlet,
            published.day(),
            title(id, text, parts),
            url(text, parts),
            "en",
            parts);
    return new BuiltArticle(article, published.ambiguous());
  }

  private static Evidenced<String> title(String id, String text, List<Paragraph> parts) {
    return parts.stream()
        .filter(part -> part.kind() == ParagraphKind.HEADLINE)
        .findFirst()
        .map(part -> Passage.of(id, text, part.span()))
        .map(at -> Evidenced.stated(at.quote().replaceAll("\\s+", " "), at, "title/headline"))
        .orElseGet(Evidenced::unknown);
  }

  private static Optional<String> url(String text, List<Paragraph> parts) {
    return UrlMention.ofThisArticle(text, parts).stream()
        .filter(UrlMention::isPage)
        .map(UrlMention::address)
        .findFirst();
  }
}
