package org.parley.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.attribution.Attribution;
import org.parley.extraction.attribution.Quotes;
import org.parley.extraction.attribution.Speakers;
import org.parley.extraction.attribution.Utterances;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.event.Cues;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventClusters;
import org.parley.extraction.event.EventFinder;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.event.EventTimes;
import org.parley.extraction.event.TriggerScan;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.extraction.response.Answer;
import org.parley.extraction.response.AnswerFinder;
import org.parley.extraction.response.Sayings;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.Extraction;
import org.parley.model.NearMiss;
import org.parley.model.ResponseKind;

/** One reading of one article: events, who says them, and who answers. */
final class Reading {
  private final Article article;
  private final ParsedText text;
  private final Knowledge knowledge;
  private final EventFinder events;
  private final Entities entities;
  private final Attribution attribution;
  private final EventTimes times;
  private final List<EventMention> mentions = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final EventClusters clusters;
  private final List<EventCluster> told;

  Reading(Article article, ParsedText text, Knowledge knowledge) {
    this.article = article;
    this.text = text;
    this.knowledge = knowledge;
    this.entities =
        new Entities(
            text, article.text(), knowledge.words(), knowledge.places(), knowledge.outlets());
    Quotes quotes = new Quotes(text.sentences(), article.text());
    Utterances utterances = new Utterances(text.sentences(), knowledge.words());
    Speakers speakers = new Speakers(text.sentences(), quotes, utterances, entities);
    this.attribution =
        new Attribution(article, knowledge.words(), entities, quotes, speakers, utterances);
    this.times = new EventTimes(article, text, knowledge.timeFinder(), knowledge.words());
    this.events =
        new EventFinder(
            text.sentences(),
            knowledge.triggers(),
            knowledge.words(),
            knowledge.places(),
            knowledge.outlets(),
            entities,
            speakers);
    AnswerFinder finder =
        new AnswerFinder(
            knowledge.words(), knowledge.phrases(), entities, quotes, speakers, utterances);
    for (ParsedSentence s : text.sentences()) {
      if (s.isParsed()) {
        List<EventMention> found = events.find(s);
        mentions.addAll(found);
        answers.addAll(finder.find(s, found));
      }
    }
    this.clusters = new EventClusters(mentions, entities, answered(), times, events.stays());
    this.told = new ArrayList<>(clusters.all());
    Accounts accounts = new Accounts(knowledge.words(), entities, attribution, answers);
    answers.removeIf(
        a -> a.rule().equals(Sayings.REDESCRIBED) && !accounts.isConcerned(a, told, mentions));
    told.forEach(cluster -> answers.addAll(accounts.of(cluster)));
    Alibis alibis = new Alibis(text.sentences(), knowledge.words(), accounts, answers);
    text.sentences().stream()
        .filter(s -> s.isParsed() && mentions.stream().noneMatch(m -> isToldIn(m, s)))
        .forEach(s -> answers.addAll(alibis.in(s, told)));
    implied();
  }

  private static boolean isToldIn(EventMention mention, ParsedSentence s) {
    return mention.isTelling() && mention.sentence().equals(s);
  }

  /** Gives an event of which only answers speak a place of its own. */
  private void implied() {
    Implied implied = new Implied(entities, clusters.all());
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      Optional<EventMention> event = implied.of(answer);
      if (event.isPresent()) {
        mentions.removeAll(answer.events());
        answers.set(i, answer.to(event.get()));
        told.add(EventCluster.of(event.get()));
      }
    }
  }

  /** Mentions that stand inside a denial, a doubt or a refusal to comment. */
  private Set<EventMention> answered() {
    Set<EventMention> answered = new HashSet<>();
    for (Answer answer : answers) {
      if (answer.kind() != ResponseKind.CONFIRMATION) {
        answered.addAll(answer.events());
      }
    }
    return answered;
  }

  private Set<EventMention> confirmed() {
    Set<EventMention> confirmed = new HashSet<>();
    answers.stream()
        .filter(a -> a.kind() == ResponseKind.CONFIRMATION)
        .forEach(a -> confirmed.addAll(a.events()));
    return confirmed;
  }

  /** Whether an event is told, or would be once it is known whom a pronoun means. */
  boolean isPromising() {
    return mentions.stream().anyMatch(m -> m.isTelling() || Prospects.isOpen(m))
        || answers.stream().anyMatch(answer -> !answer.events().isEmpty());
  }

  Extraction extraction() {
    Map<EventCluster, Claim> claims =
        new ClaimWriter(
                article,
                entities,
                attribution,
                times,
                new Cues(knowledge.words()),
                answered(),
                confirmed())
            .write(told);
    Antecedents antecedents = new Antecedents(text.sentences(), mentions);
    ResponseWriter responses = new ResponseWriter(article, entities, times, claims, antecedents);
    responses.write(answers);
    return new Extraction(
        article,
        List.copyOf(claims.values()),
        responses.responses(),
        responses.links(),
        nearMisses(claims.keySet(), responses.refused()));
  }

  private List<NearMiss> nearMisses(Set<EventCluster> claimed, List<Answer> pointless) {
    NearMisses misses = new NearMisses(article);
    TriggerScan scan = knowledge.scan();
    Set<EventMention> used = new HashSet<>();
    told.forEach(cluster -> used.addAll(cluster.mentions()));
    Set<ParsedSentence> telling = new HashSet<>();
    claimed.forEach(cluster -> cluster.telling().forEach(m -> telling.add(m.sentence())));
    events.refused().stream().filter(r -> !telling.contains(r.sentence())).forEach(misses::add);
    text.sentences().stream()
        .filter(s -> !s.isParsed())
        .forEach(s -> scan.refused(s).forEach(misses::add));
    mentions.stream().filter(m -> !used.contains(m)).forEach(m -> misses.add(m.refused()));
    told.stream().filter(c -> !claimed.contains(c)).forEach(misses::add);
    pointless.forEach(misses::add);
    return misses.all();
  }
}
