package org.parley.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.attribution.Attribution;
import org.parley.extraction.attribution.Quotes;
import org.parley.extraction.attribution.Speakers;
import org.parley.extraction.attribution.Utterances;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.entity.Places;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventClusters;
import org.parley.extraction.event.EventFinder;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.lexicon.Triggers;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.extraction.nlp.Token;
import org.parley.extraction.response.Answer;
import org.parley.extraction.response.AnswerFinder;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.AttributionChain;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.Explanation;
import org.parley.model.Extraction;
import org.parley.model.Hop;
import org.parley.model.LinkState;
import org.parley.model.Modality;
import org.parley.model.ParagraphKind;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.Span;
import org.parley.model.When;

/** One reading of one article. */
final class Reading {
  private final Article article;
  private final Entities entities;
  private final Attribution attribution;
  private final Map<Integer, List<EventMention>> mentions = new HashMap<>();
  private final List<Answer> answers = new ArrayList<>();
  private final EventClusters clusters;

  Reading(Article article, ParsedText text, Words words, Triggers triggers, Places places) {
    this.article = article;
    this.entities = new Entities(text, article.text(), words, places);
    Quotes quotes = new Quotes(text.sentences(), article.text());
    Utterances utterances = new Utterances(text.sentences(), words);
    Speakers speakers = new Speakers(text.sentences(), quotes, utterances, entities);
    this.attribution = new Attribution(article, words, entities, quotes, speakers, utterances);
    EventFinder events = new EventFinder(triggers, words, places, entities, speakers);
    AnswerFinder finder = new AnswerFinder(words, entities, quotes, speakers, utterances);
    List<EventMention> all = new ArrayList<>();
    for (ParsedSentence s : text.sentences()) {
      List<EventMention> found = events.find(s);
      mentions.put(s.index(), found);
      all.addAll(found);
      answers.addAll(finder.find(s, found));
    }
    this.clusters = new EventClusters(all);
  }

  Extraction extraction() {
    Map<EventCluster, Claim> claims = new LinkedHashMap<>();
    for (EventCluster cluster : clusters.all()) {
      claims.put(cluster, claim(cluster));
    }
    Responses responses = new Responses(claims);
    return new Extraction(
        article, new ArrayList<>(claims.values()), responses.responses, responses.links, List.of());
  }

  // claims -------------------------------------------------------------------------------------

  private boolean isAnswered(EventMention mention) {
    return answers.stream()
        .anyMatch(a -> a.kind() != ResponseKind.CONFIRMATION && a.events().contains(mention));
  }

  private Claim claim(EventCluster cluster) {
    EventMention primary = primary(cluster);
    boolean implicit = cluster.telling().stream().allMatch(m -> isAnswered(m));
    AttributionChain chain = chain(cluster, primary);
    Modality modality = modality(cluster, primary, chain, implicit);
    ClaimKind kind = modality == Modality.PLANNED ? ClaimKind.PLANNED : kind(cluster, primary);
    return new Claim(
        Digests.of(
            "claim",
            article.id(),
            primary.trigger().span().start(),
            primary.trigger().span().end()),
        article.id(),
        kind,
        modality,
        passages(cluster, primary),
        parties(cluster),
        places(cluster),
        When.none(),
        chain,
        implicit,
        primary.situation().generic(),
        new Explanation(
            primary.rule().id(),
            Optional.of(article.passage(primary.trigger().span())),
            List.of()));
  }

  private EventMention primary(EventCluster cluster) {
    return cluster.telling().stream()
        .max(
            Comparator.comparingInt(this::worth)
                .thenComparing(
                    Comparator.comparingInt((EventMention m) -> m.sentence().index()).reversed()))
        .orElseThrow();
  }

  private int worth(EventMention m) {
    long named = m.parties().stream().filter(Entity::isNamed).count();
    int worth = (int) named * 2 + m.parties().size() + 2 * m.places().size();
    worth -= m.sentence().kind() == ParagraphKind.BODY ? 0 : 3;
    worth -= m.situation().denied() || isAnswered(m) ? 5 : 0;
    worth -= m.situation().hypothetical() ? 2 : 0;
    return worth;
  }

  private static ClaimKind kind(EventCluster cluster, EventMention primary) {
    boolean meeting =
        cluster.telling().stream().anyMatch(m -> m.rule().kind() == ClaimKind.MEETING);
    return meeting && primary.rule().kind() != ClaimKind.VISIT
        ? ClaimKind.MEETING
        : primary.rule().kind();
  }

  private Modality modality(
      EventCluster cluster, EventMention primary, AttributionChain chain, boolean implicit) {
    if (primary.situation().negated() && !implicit) {
      return Modality.NEGATED;
    }
    if (implicit) {
      return Modality.HYPOTHETICAL;
    }
    if (primary.situation().planned()) {
      return Modality.PLANNED;
    }
    if (primary.situation().hypothetical()) {
      return Modality.HYPOTHETICAL;
    }
    boolean hedged = cluster.mentions().stream().anyMatch(m -> m.situation().hedged());
    boolean own =
        !chain.hops().isEmpty()
            && chain.hops().stream()
                .limit(1)
                .allMatch(h -> cluster.parties().stream().anyMatch(p -> p.name().equals(h.name())));
    return hedged || (!chain.hops().isEmpty() && !own) ? Modality.ALLEGED : Modality.ASSERTED;
  }

  private AttributionChain chain(EventCluster cluster, EventMention primary) {
    AttributionChain own = attribution.of(primary.sentence(), primary.trigger());
    if (!own.hops().isEmpty()) {
      return own;
    }
    for (EventMention mention : cluster.mentions()) {
      AttributionChain other = attribution.of(mention.sentence(), mention.trigger());
      if (!other.hops().isEmpty() && !isAnswered(mention)) {
        return new AttributionChain(other.hops().stream().map(Reading::inherited).toList());
      }
    }
    return own;
  }

  private static Hop inherited(Hop hop) {
    return new Hop(
        hop.name(), hop.kind(), hop.cue(), hop.passage(), true, hop.certainty(), hop.positive());
  }

  private List<Passage> passages(EventCluster cluster, EventMention primary) {
    Set<Span> spans = new LinkedHashSet<>();
    spans.add(primary.sentence().span());
    for (EventMention mention : cluster.mentions()) {
      spans.add(mention.sentence().span());
    }
    return spans.stream().map(article::passage).toList();
  }

  private List<Party> parties(EventCluster cluster) {
    return cluster.parties().stream().map(this::party).toList();
  }

  private Party party(Entity entity) {
    return new Party(
        entity.name(),
        entity.aliases(),
        entity.kind(),
        entity.mentions().stream().limit(8).map(article::passage).toList());
  }

  private List<Place> places(EventCluster cluster) {
    Map<String, List<Passage>> found = new LinkedHashMap<>();
    for (EventMention mention : cluster.mentions()) {
      for (Token token : mention.places()) {
        String name =
            entities.namedAt(mention.sentence(), token).map(Entity::name).orElse(token.text());
        found.computeIfAbsent(name, n -> new ArrayList<>()).add(article.passage(token.span()));
      }
    }
    return found.entrySet().stream().map(e -> new Place(e.getKey(), e.getValue())).toList();
  }

  // responses ------------------------------------------------------------------------------------

  private final class Responses {
    private final List<Response> responses = new ArrayList<>();
    private final List<AnswerLink> links = new ArrayList<>();

    Responses(Map<EventCluster, Claim> claims) {
      Map<String, List<Answer>> grouped = new LinkedHashMap<>();
      for (Answer answer : answers) {
        if (!answer.speakerWords().isEmpty() && !targets(answer, claims).isEmpty()) {
          grouped
              .computeIfAbsent(answer.speakerWords() + "|" + answer.kind(), k -> new ArrayList<>())
              .add(answer);
        }
      }
      for (List<Answer> group : grouped.values()) {
        add(group, claims);
      }
    }

    private void add(List<Answer> group, Map<EventCluster, Claim> claims) {
      Answer first = group.get(0);
      String id =
          Digests.of(
              "response",
              article.id(),
              first.kind(),
              first.cue().span().start(),
              first.cue().span().end());
      Set<Span> spans = new LinkedHashSet<>();
      group.forEach(a -> spans.add(a.span()));
      Party speaker =
          first
              .speaker()
              .map(Reading.this::party)
              .orElseGet(
                  () ->
                      new Party(
                          first.speakerWords(),
                          List.of(),
                          PartyKind.UNNAMED,
                          List.of(article.passage(first.sentence().span()))));
      responses.add(
          new Response(
              id,
              article.id(),
              first.kind(),
              speaker,
              spans.stream().map(article::passage).toList(),
              Optional.empty(),
              When.none(),
              new Explanation(
                  first.rule(), Optional.of(article.passage(first.cue().span())), List.of())));
      Set<Claim> targets = new LinkedHashSet<>();
      group.forEach(a -> targets.addAll(targets(a, claims)));
      targets.forEach(
          c ->
              links.add(
                  new AnswerLink(
                      id, c.id(), LinkState.SUGGESTED, 0.8, List.of("said in the same article"))));
    }

    private List<Claim> targets(Answer answer, Map<EventCluster, Claim> claims) {
      List<Claim> named = new ArrayList<>();
      for (Map.Entry<EventCluster, Claim> entry : claims.entrySet()) {
        if (entry.getKey().mentions().stream().anyMatch(answer.events()::contains)) {
          named.add(entry.getValue());
        }
      }
      if (!named.isEmpty() || !answer.general()) {
        return named;
      }
      Claim nearest = null;
      for (Map.Entry<EventCluster, Claim> entry : claims.entrySet()) {
        boolean before =
            entry.getKey().mentions().stream()
                .anyMatch(m -> m.sentence().index() <= answer.sentence().index());
        if (before && entry.getValue().modality() != Modality.NEGATED) {
          nearest = nearest == null ? entry.getValue() : closer(nearest, entry.getValue(), answer);
        }
      }
      return nearest == null ? List.of() : List.of(nearest);
    }

    private Claim closer(Claim a, Claim b, Answer answer) {
      return distance(b, answer) < distance(a, answer) ? b : a;
    }

    private int distance(Claim claim, Answer answer) {
      return claim.passages().stream()
          .mapToInt(p -> Math.abs(answer.span().start() - p.span().start()))
          .min()
          .orElse(Integer.MAX_VALUE);
    }
  }
}
