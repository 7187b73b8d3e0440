package org.parley.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.extraction.attribution.Attribution;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.extraction.response.Answer;
import org.parley.model.ResponseKind;

/** Those who tell an event themselves after somebody else told it: that confirms it. */
final class Accounts {
  private final Words words;
  private final Entities entities;
  private final Attribution attribution;
  private final List<Answer> answers;

  Accounts(Words words, Entities entities, Attribution attribution, List<Answer> answers) {
    this.words = words;
    this.entities = entities;
    this.attribution = attribution;
    this.answers = List.copyOf(answers);
  }

  /** The confirmations of an event by spokespeople and, of hearsay, by whoever took part. */
  List<Answer> of(EventCluster cluster) {
    List<Answer> found = new ArrayList<>();
    int first = first(cluster);
    boolean hearsay = isHearsay(cluster, first);
    for (EventMention mention : cluster.telling()) {
      boolean later = mention.sentence().index() > first;
      boolean answering = answers.stream().anyMatch(a -> a.sentence().equals(mention.sentence()));
      if (later && !answering && mention.situation().isPlain()) {
        teller(mention)
            .filter(t -> entities.isSpokesperson(t) || hearsay && isSide(t, cluster))
            .ifPresent(t -> found.add(account(mention, t)));
      }
    }
    return found;
  }

  private boolean isVoice(Entity teller, EventCluster cluster) {
    return entities.isSpokesperson(teller)
        || isSide(teller, cluster)
        || cluster.parties().stream().anyMatch(p -> entities.speaksFor(teller.name(), p));
  }

  /** Whether somebody makes less of an event, told by then, that is not told as plain news. */
  boolean isConcerned(Answer answer, List<EventCluster> told, List<EventMention> mentions) {
    boolean voice =
        answer.speaker().filter(entities::isSpokesperson).isPresent()
            || Arrays.stream(answer.speakerWords().split(" "))
                .anyMatch(word -> words.is("ownvoice", word))
            || mentions.stream()
                .anyMatch(m -> m.definite() && m.sentence().equals(answer.sentence()));
    return told.stream()
        .filter(c -> first(c) <= answer.sentence().index() && isOpen(c, answer))
        .anyMatch(c -> voice || isSide(answer, c));
  }

  /** Who of the parties or their voices says the word, after the event was told and is open. */
  Optional<Entity> voice(ParsedSentence s, Token word, EventCluster cluster) {
    int first = first(cluster);
    boolean open =
        isHearsay(cluster, first)
            || cluster.telling().stream().anyMatch(m -> m.situation().hedged())
            || answers.stream().anyMatch(a -> a.sentence().index() >= first);
    return s.index() > first && open
        ? attribution
            .sayer(s, word)
            .filter(t -> (t.isNamed() || !t.isPlural()) && isVoice(t, cluster))
        : Optional.empty();
  }

  /** Whether the event is hearsay, or somebody answers to it otherwise. */
  private boolean isOpen(EventCluster cluster, Answer answer) {
    int first = first(cluster);
    return isHearsay(cluster, first)
        || cluster.telling().stream().anyMatch(m -> m.situation().hedged())
        || answers.stream()
            .anyMatch(a -> !a.rule().equals(answer.rule()) && a.sentence().index() >= first);
  }

  private boolean isSide(Answer answer, EventCluster cluster) {
    return cluster.parties().stream()
        .anyMatch(
            p ->
                answer.speaker().filter(p::equals).isPresent()
                    || entities.speaksFor(answer.speakerWords(), p));
  }

  private static int first(EventCluster cluster) {
    return cluster.mentions().stream().mapToInt(m -> m.sentence().index()).min().orElse(0);
  }

  private Optional<Entity> teller(EventMention mention) {
    return attribution.sayer(mention.sentence(), mention.trigger());
  }

  /** Whether the event was told first on the word of somebody who had no part in it. */
  private boolean isHearsay(EventCluster cluster, int first) {
    return cluster.telling().stream()
        .filter(m -> m.sentence().index() == first)
        .anyMatch(
            m ->
                attribution.of(m.sentence(), m.trigger()).all().stream()
                    .anyMatch(s -> s.entity().filter(e -> isSide(e, cluster)).isEmpty()));
  }

  private boolean isSide(Entity entity, EventCluster cluster) {
    return entity.isNamed()
        && cluster.parties().stream()
            .anyMatch(p -> p.equals(entity) || entities.speaksFor(entity.name(), p));
  }

  private static Answer account(EventMention mention, Entity speaker) {
    return new Answer(
        ResponseKind.CONFIRMATION,
        mention.sentence(),
        mention.trigger(),
        Optional.of(speaker),
        speaker.name(),
        mention.sentence().span(),
        "own-account",
        List.of(mention),
        false);
  }
}
