package org.parley.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.model.Article;
import org.parley.model.ParagraphKind;
import org.parley.model.Place;
import org.parley.model.Span;

/** The town a report was filed from, where it says that something happened "here". */
final class Here {
  private static final Pattern DATELINE =
      Pattern.compile("\\A\\s*(\\p{Lu}[\\p{Lu} .'’-]{2,30}\\p{Lu})(?:,| ?\\(| [-–—]| \\d)");

  private final Article article;

  Here(Article article) {
    this.article = article;
  }

  /** The town of the dateline, if a telling mention of the event says "here". */
  Optional<Place> of(EventCluster cluster) {
    return cluster.telling().stream().anyMatch(Here::isHere) ? town() : Optional.empty();
  }

  private static boolean isHere(EventMention mention) {
    ParsedSentence s = mention.sentence();
    return Stream.concat(Stream.of(mention.trigger(), mention.anchor()), mention.places().stream())
        .flatMap(t -> s.children(t, "advmod").stream())
        .anyMatch(t -> t.lemma().equalsIgnoreCase("here"));
  }

  private Optional<Place> town() {
    return article.paragraphs().stream()
        .filter(p -> p.kind() == ParagraphKind.DATELINE || p.kind() == ParagraphKind.BODY)
        .limit(2)
        .flatMap(p -> town(p.span()).stream())
        .findFirst();
  }

  private Optional<Place> town(Span paragraph) {
    Matcher matcher = DATELINE.matcher(paragraph.in(article.text()));
    if (!matcher.find()) {
      return Optional.empty();
    }
    Span span = new Span(paragraph.start() + matcher.start(1), paragraph.start() + matcher.end(1));
    return Optional.of(new Place(named(matcher.group(1)), List.of(article.passage(span))));
  }

  private static String named(String capitals) {
    StringBuilder name = new StringBuilder();
    for (String word : capitals.split("(?<=[ -])")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
