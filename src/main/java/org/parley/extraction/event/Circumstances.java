package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.event.NounEvents.Told;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Trigger.Frame;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ClaimKind;
import org.parley.model.PartyKind;

/**
 * Events told only as the circumstances of something else: "signed a truce after talks", "told him
 * over lunch", "said after a session with Y". Whoever acts in the clause took part.
 */
final class Circumstances {
  private static final Set<String> SENDING = Set.of("send", "dispatch");
  private static final Set<String> WAYS = Set.of("in", "during", "by", "at", "over", "on");
  private static final Set<String> AROUND =
      Set.of("after", "following", "during", "in", "at", "over", "from");
  private static final Set<String> JUST = Set.of("after", "following", "over", "from");
  private static final Set<String> ABOUT = Set.of("into", "about", "regarding", "concerning");
  private static final Set<String> COMPANY = Set.of("with");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  private final Words words;
  private final Slots slots;

  Circumstances(Words words, Slots slots) {
    this.words = words;
    this.slots = slots;
  }

  /**
   * The event with those who take part by acting in the clause, if it is such a circumstance.
   *
   * @param whole the noun, or the length of time that stands in its place: "two days of talks"
   * @param own whom the words on the noun itself name
   */
  Optional<Told> of(ParsedSentence s, Token n, Token whole, Trigger trigger, Set<Entity> own) {
    if (own.isEmpty() && isTold(s, n)) {
      List<Token> told = Clause.objects(s, s.token(n.head()));
      return Optional.of(fromClause(s, n, new LinkedHashSet<>(slots.people(s, told)), true));
    }
    if (own.size() == 1 && isRemembered(s, n)) {
      return Optional.of(fromClause(s, n, own, true));
    }
    boolean guest =
        trigger.frame() == Frame.COMPANION
            && (Clause.preposition(s, n).equals("as") || words.is("beside", trigger.lemma()));
    boolean shared = trigger.frame() == Frame.EVENT && !isOfOneBody(s, n, own);
    boolean within = whole.is("obl") && !ABOUT.contains(Clause.preposition(s, whole));
    if (own.size() == 1 && within && (shared || guest)) {
      return Optional.of(fromClause(s, n, own, isSaidBehind(s, n, whole)));
    }
    return own.isEmpty() && trigger.frame() == Frame.EVENT && trigger.kind() != ClaimKind.CONTACT
        ? joint(s, n, whole)
        : Optional.empty();
  }

  /** "X and Y signed a truce after talks", "Talks failed when X and Y could not agree". */
  private Optional<Told> joint(ParsedSentence s, Token n, Token whole) {
    boolean pointing =
        s.children(whole, "det").stream().anyMatch(d -> POINTING.contains(d.lemma()));
    if (pointing || !s.children(n, "nmod:poss").isEmpty() || n.head() < 0) {
      return Optional.empty();
    }
    Token v = Clause.clauseVerb(s, n);
    List<Token> acting = new ArrayList<>();
    if (whole.is("obl") && AROUND.contains(Clause.preposition(s, whole))) {
      acting.addAll(
          Clause.isPassive(s, v)
              ? Clause.behind(s, v, BY)
              : Clause.subject(s, v).stream().toList());
    } else if (whole.is("nsubj") && words.is("aspect", v.lemma())) {
      s.subtree(v).stream()
          .filter(c -> c.is("advcl") || c.relation().equals("acl:relcl"))
          .filter(c -> !s.children(c, "mark", "advmod").isEmpty())
          .forEach(c -> Clause.ownSubject(s, c).ifPresent(acting::add));
    }
    List<Entity> sides = slots.people(s, acting).stream().filter(e -> !e.isUnresolved()).toList();
    boolean two = sides.size() > 1 || sides.size() == 1 && sides.get(0).isPair();
    return two && sides.stream().noneMatch(Entity::isVague)
        ? Optional.of(new Told(sides, n))
        : Optional.empty();
  }

  /** "said after lunch with Y": a person who speaks for nobody else was there. */
  private boolean isSaidBehind(ParsedSentence s, Token n, Token whole) {
    Token v = Clause.clauseVerb(s, n);
    boolean just =
        JUST.contains(Clause.preposition(s, whole))
            && !slots.people(s, Clause.behind(s, n, COMPANY)).isEmpty();
    Optional<Token> sayer = just ? Clause.subject(s, v) : Optional.empty();
    return sayer
        .filter(t -> t.ner().equals("PERSON") || t.pos().equals("PRP"))
        .filter(t -> s.subtree(t).stream().noneMatch(this::isSpeaking))
        .isPresent();
  }

  private boolean isSpeaking(Token word) {
    return words.is("spoken", word.lemma())
        || words.is("ownvoice", word.lemma())
        || words.is("anonymous", word.lemma());
  }

  /** "ahead of the meeting of the organisation": its members' own. */
  private boolean isOfOneBody(ParsedSentence s, Token n, Set<Entity> own) {
    List<Entity> of = slots.people(s, Clause.behind(s, n, Set.of("of")));
    return of.size() == own.size()
        && own.containsAll(of)
        && of.stream().allMatch(e -> e.kind() == PartyKind.ORGANISATION);
  }

  /** Who goes: the subject, or whom the subject sends. */
  private static List<Token> acting(ParsedSentence s, Token verb) {
    boolean sends = SENDING.contains(verb.lemma()) && !Clause.isPassive(s, verb);
    List<Token> sent = sends ? Clause.objects(s, verb) : List.of();
    return sent.isEmpty() ? Clause.subject(s, verb).stream().toList() : sent;
  }

  /** "told him in a phone call": who says something to whom, and how. */
  private boolean isTold(ParsedSentence s, Token n) {
    boolean way = n.is("obl") && WAYS.contains(Clause.preposition(s, n));
    Token verb = s.token(Math.max(0, n.head()));
    List<Token> whom =
        way && words.is("addressing", verb.lemma()) ? Clause.objects(s, verb) : List.of();
    return !whom.isEmpty()
        && !Clause.isPassive(s, verb)
        && whom.stream()
            .noneMatch(
                t ->
                    words.is("crowd", t.lemma())
                        || words.is("public", t.lemma())
                        || words.is("listeners", t.lemma())
                        || slots.isMedia(s, t));
  }

  /** "recalls a supper with Y": one's own, as nobody else remembers it. */
  private boolean isRemembered(ParsedSentence s, Token n) {
    return n.is("obj")
        && words.is("remembering", s.token(n.head()).lemma())
        && s.children(n, "nmod:poss").isEmpty();
  }

  /** "during a meeting with Y": the other party is who acts in the clause. */
  private Told fromClause(ParsedSentence s, Token n, Set<Entity> own, boolean itself) {
    Token v = Clause.clauseVerb(s, n);
    boolean reporting = words.is("speech", v.lemma()) && !itself;
    List<Entity> subject = reporting ? List.of() : slots.people(s, acting(s, v));
    Token anchor = v.isVerb() && words.is("takepart", v.lemma()) ? v : n;
    return new Told(Slots.join(subject, new ArrayList<>(own)), anchor);
  }
}
