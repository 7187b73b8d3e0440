package org.parley.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.event.VerbEvents.Told;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Trigger.Frame;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ClaimKind;
import org.parley.model.PartyKind;

/** The parties of a verb whose object is the other side: to call, receive or summon somebody. */
final class DirectObjects {
  private static final Set<String> BY = Set.of("by");

  private final Words words;
  private final Slots slots;
  private final OwnPeople own;

  DirectObjects(Words words, Slots slots) {
    this.words = words;
    this.slots = slots;
    this.own = new OwnPeople(words);
  }

  /** Whom the subject calls, receives or summons, or who calls, receives or summons the subject. */
  Optional<Told> read(ParsedSentence s, Token v, Trigger trigger, List<Entity> who) {
    List<Token> objects = Clause.objects(s, v);
    if (trigger.lemma().equals("call")
        && (isNaming(s, v) || objects.isEmpty() && !Clause.isPassive(s, v))) {
      return Optional.empty();
    }
    boolean summons = trigger.lemma().equals("summon");
    boolean players = summons && objects.stream().anyMatch(o -> words.is("squad", o.lemma()));
    if (players || isInquiry(s, v, trigger) || summons && isHearing(s, v, who)) {
      return Optional.empty();
    }
    if (Agents.isPassive(s, v)) {
      List<Entity> by = slots.people(s, Agents.of(s, v));
      List<Entity> host =
          summons && by.isEmpty() ? slots.people(s, Clause.behind(s, v, Set.of("to"))) : by;
      return host.isEmpty() || !personal(trigger, who) ? Optional.empty() : told(host, who);
    }
    boolean both =
        Company.isReciprocal(s, v) || objects.isEmpty() && words.is("writing", v.lemma());
    if (both && (who.size() > 1 || who.stream().anyMatch(Entity::isPair))) {
      return told(who, List.of());
    }
    List<Entity> whom = slots.people(s, objects);
    boolean media = objects.stream().anyMatch(o -> slots.isMedia(s, o));
    boolean unfit =
        isDemand(s, v, trigger, whom)
            || whom.isEmpty()
            || who.isEmpty()
            || !personal(trigger, whom)
            || trigger.frame() == Frame.HOST && isHaven(who, whom)
            || objects.size() > 1
            || objects.stream().anyMatch(o -> o.text().endsWith("self"))
            || own.areAll(s, objects)
            || media;
    return unfit ? Optional.empty() : told(who, whom);
  }

  /** "was contacted for comment". */
  private boolean isInquiry(ParsedSentence s, Token v, Trigger trigger) {
    return trigger.kind() == ClaimKind.CONTACT
        && Clause.behind(s, v, Set.of("for")).stream().anyMatch(t -> words.is("sought", t.lemma()));
  }

  /** Courts and parliaments summon too; then somebody is heard. */
  private boolean isHearing(ParsedSentence s, Token v, List<Entity> who) {
    boolean passive = Clause.isPassive(s, v);
    List<Token> whom = passive ? Clause.subject(s, v).stream().toList() : Clause.objects(s, v);
    boolean diplomat =
        whom.stream()
            .flatMap(t -> Stream.concat(Stream.of(t), s.children(t, "compound", "appos").stream()))
            .anyMatch(t -> words.is("diplomat", t.lemma()));
    List<Entity> host = passive ? slots.people(s, Clause.behind(s, v, BY)) : who;
    return !diplomat && host.stream().noneMatch(DirectObjects::isSomebody);
  }

  /** "called the government to withdraw": nobody rings a body to make it do something. */
  private boolean isDemand(ParsedSentence s, Token v, Trigger trigger, List<Entity> whom) {
    return trigger.lemma().equals("call")
        && whom.stream().noneMatch(DirectObjects::isSomebody)
        && Clause.objects(s, v).stream()
            .noneMatch(o -> o.pos().equals("NN") && words.is("person", o.lemma()))
        && s.subtree(v).stream()
            .anyMatch(c -> c.isVerb() && c.index() > v.index() && Clause.has(s, c, "mark", "to"));
  }

  /** "called him a liar", "calling the leader the 'butcher'": a name is given, nobody rings. */
  private static boolean isNaming(ParsedSentence s, Token v) {
    boolean complement =
        s.children(v, "xcomp", "ccomp", "appos", "dep").stream()
            .anyMatch(
                c ->
                    !c.isVerb()
                        || s.children(c, "mark").stream().noneMatch(m -> m.lemma().equals("to")));
    int objects = s.children(v, "obj", "iobj").size();
    boolean quoted =
        Clause.objects(s, v).stream().anyMatch(o -> s.children(o, "dep", "appos").size() > 0);
    return complement || objects > 1 || quoted;
  }

  /** One is received or hosted as a person or a body, not as a country or a thing. */
  private boolean personal(Trigger trigger, List<Entity> whom) {
    return trigger.frame() != Frame.HOST
        || whom.stream()
            .anyMatch(
                e -> e.kind() == PartyKind.PERSON || e.kind() == PartyKind.UNNAMED || isTitled(e));
  }

  /** "Khartoum hosted militant groups": a country that lets many live in it. */
  private static boolean isHaven(List<Entity> who, List<Entity> whom) {
    return who.stream().allMatch(e -> e.kind() == PartyKind.STATE)
        && whom.stream().allMatch(e -> !e.isNamed() && e.isPlural());
  }

  /** "the Patriarch of Moscow": an office written as a name. */
  private boolean isTitled(Entity entity) {
    return words.is("person", entity.name().split(" ", 2)[0]);
  }

  private static boolean isSomebody(Entity entity) {
    return entity.kind() == PartyKind.PERSON;
  }

  private static Optional<Told> told(List<Entity> who, List<Entity> whom) {
    return Optional.of(new Told(Slots.join(who, whom), List.of()));
  }
}
