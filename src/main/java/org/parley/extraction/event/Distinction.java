package org.parley.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.extraction.time.TimeMention;
import org.parley.model.ClaimKind;

/** What tells two events of the same parties apart: the way, the place, the day, the order. */
final class Distinction {
  private static final Set<String> CALLS =
      Set.of("call", "phone call", "phone", "telephone", "teleconference", "videoconference");
  private static final Set<String> OTHER =
      Set.of(
          "another",
          "separate",
          "earlier",
          "previous",
          "prior",
          "further",
          "additional",
          "subsequent",
          "again",
          "previously",
          "separately");
  private static final Set<String> ORDER = Set.of("come", "follow", "precede", "occur", "happen");

  /** Words behind a verb within which "three times" counts its events. */
  private static final int TIMES = 8;

  private final List<EventMention> mentions;
  private final Entities entities;
  private final EventTimes times;

  Distinction(List<EventMention> mentions, Entities entities, EventTimes times) {
    this.mentions = List.copyOf(mentions);
    this.entities = entities;
    this.times = times;
  }

  /** Whether the mention cannot be of the event told so far, whoever takes part in it. */
  boolean isOther(EventCluster cluster, EventMention mention) {
    return isOtherWay(cluster, mention)
        || isOtherTime(cluster, mention)
        || isOtherPlace(cluster, mention)
        || isAnother(cluster, mention)
        || isOneOfMany(cluster, mention)
        || isInOrder(cluster, mention);
  }

  private static boolean isOtherWay(EventCluster cluster, EventMention mention) {
    boolean call = isCall(mention);
    return cluster.telling().stream()
        .anyMatch(m -> isCall(m) != call && (isMeeting(m) || isMeeting(mention)));
  }

  static boolean isCall(EventMention m) {
    return CALLS.contains(m.rule().lemma());
  }

  private static boolean isMeeting(EventMention m) {
    return m.kind() == ClaimKind.MEETING || m.kind() == ClaimKind.VISIT;
  }

  static boolean isOpposite(EventMention a, EventMention b) {
    boolean negated =
        a.situation().negated() != b.situation().negated()
            && !a.situation().denied()
            && !b.situation().denied();
    boolean planned = a.situation().planned() != b.situation().planned();
    return negated || planned;
  }

  /** Both tell a time of their own, and these exclude each other. */
  private boolean isOtherTime(EventCluster cluster, EventMention mention) {
    Optional<TimeMention> here = times.of(mention);
    return here.isPresent()
        && cluster.telling().stream()
            .anyMatch(m -> times.of(m).filter(t -> EventTimes.exclude(t, here.get())).isPresent());
  }

  /** Both tell a place, and nobody can be in both. */
  private boolean isOtherPlace(EventCluster cluster, EventMention mention) {
    List<String> here = places(mention);
    List<String> there = cluster.telling().stream().flatMap(m -> places(m).stream()).toList();
    return !here.isEmpty()
        && !there.isEmpty()
        && here.stream().allMatch(h -> there.stream().allMatch(t -> entities.areApart(h, t)));
  }

  private List<String> places(EventMention m) {
    return m.places().stream()
        .map(t -> entities.namedAt(m.sentence(), t).map(Entity::name).orElse(t.text()))
        .toList();
  }

  /** "had illegal meetings", and then "met in April": one dated event is not all of them. */
  private boolean isOneOfMany(EventCluster cluster, EventMention mention) {
    boolean dated = times.of(mention).isPresent();
    boolean told = cluster.telling().stream().anyMatch(m -> times.of(m).isPresent());
    boolean many = cluster.telling().stream().anyMatch(Distinction::isRepeated);
    return dated && !told && many && !isRepeated(mention);
  }

  private static boolean isRepeated(EventMention m) {
    boolean plural = m.trigger().pos().equals("NNS") && m.rule().kind() == ClaimKind.MEETING;
    boolean counted =
        m.sentence().tokens().stream()
            .skip(m.trigger().index() + 1L)
            .limit(TIMES)
            .anyMatch(t -> t.text().equals("times"));
    return plural || m.rule().verb() && counted;
  }

  /** "another meeting", "met again": not the one told before. */
  private static boolean isAnother(EventCluster cluster, EventMention mention) {
    return isMarkedOther(mention)
        && cluster.telling().stream().noneMatch(Distinction::isMarkedOther)
        && cluster.telling().stream().anyMatch(m -> m.rule().verb() || !m.definite());
  }

  private static boolean isMarkedOther(EventMention m) {
    return m.sentence().children(m.trigger(), "amod", "det", "advmod").stream()
        .anyMatch(c -> OTHER.contains(c.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "The meeting came after a conversation between the two". */
  private boolean isInOrder(EventCluster cluster, EventMention mention) {
    boolean beside =
        cluster.telling().stream().anyMatch(m -> m.sentence().equals(mention.sentence()));
    boolean ahead =
        cluster.telling().stream().anyMatch(m -> isAhead(m, mention) || isAhead(mention, m));
    return ahead || !beside && mentions.stream().anyMatch(m -> isAhead(m, mention));
  }

  /** Whether the event is only told as what the story's own event came after. */
  boolean isBackground(EventCluster cluster) {
    EventMention told = cluster.telling().get(0);
    return mentions.stream().anyMatch(m -> isAhead(m, told));
  }

  private static boolean isAhead(EventMention first, EventMention second) {
    if (!first.sentence().equals(second.sentence())) {
      return false;
    }
    ParsedSentence s = first.sentence();
    Token noun = first.trigger();
    Optional<Token> verb = Clause.head(s, noun).filter(v -> ORDER.contains(v.lemma()));
    return noun.is("nsubj")
        && verb.isPresent()
        && s.dominates(verb.get(), second.trigger())
        && !s.dominates(noun, second.trigger());
  }
}
