package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Trigger.Frame;
import org.parley.extraction.lexicon.Triggers;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ClaimKind;
import org.parley.model.ParagraphKind;
import org.parley.model.PartyKind;

/**
 * Whoever stands behind "with", "between" or "by" further on in the clause of an event: the order
 * of the words holds where the tree hangs them on a place, a time or another verb.
 */
final class Reach {
  private static final Set<Frame> TAKING_WITH =
      Set.of(Frame.MEET, Frame.WITH, Frame.COMPANY, Frame.DISCUSS, Frame.EVENT, Frame.WEAK);
  private static final Set<String> WITH = Set.of("with", "between", "among");
  private static final Set<String> AGENT = Set.of("with", "between", "among", "by");
  private static final int FARTHEST = 18;
  private static final int ABOVE = 3;

  private final Triggers triggers;
  private final Words words;
  private final Slots slots;

  Reach(Triggers triggers, Words words, Slots slots) {
    this.triggers = triggers;
    this.words = words;
    this.slots = slots;
  }

  /** The parties of the event, with those that only the order of the words gives to it. */
  List<Entity> complete(ParsedSentence s, Token event, Trigger trigger, List<Entity> known) {
    boolean open =
        s.kind() == ParagraphKind.BODY
            && known.stream().filter(e -> !e.isUnresolved()).count() < 2
            && known.stream().noneMatch(Entity::isPair);
    return open && TAKING_WITH.contains(trigger.frame())
        ? Slots.join(known, of(s, event, trigger))
        : known;
  }

  /** Whoever stands behind the first fitting preposition of the clause; nobody if there is none. */
  List<Entity> of(ParsedSentence s, Token event, Trigger trigger) {
    Set<Integer> above = above(s, event);
    boolean passive = event.is("nsubj:pass") && words.is("holding", s.token(event.head()).lemma());
    int end = Math.min(s.size() - 1, event.index() + FARTHEST);
    for (int i = event.index() + 1; i < end; i++) {
      Token token = s.token(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (token.pos().equals("IN") && (passive ? AGENT : WITH).contains(lemma)) {
        List<Entity> found = isOfAnother(s, i, event) ? List.of() : behind(s, token, trigger);
        if (!found.isEmpty() || lemma.equals("between")) {
          return found;
        }
      }
      if (!above.contains(i) && isEnd(s, token, trigger)) {
        return List.of();
      }
    }
    return List.of();
  }

  private static Set<Integer> above(ParsedSentence s, Token event) {
    Set<Integer> above = new HashSet<>();
    Token at = event;
    for (int i = 0; i < ABOVE && at.head() >= 0; i++) {
      at = s.token(at.head());
      above.add(at.index());
      s.children(at, "aux", "cop").forEach(aux -> above.add(aux.index()));
    }
    return above;
  }

  /** Where the clause of the event ends, or another one begins. */
  private boolean isEnd(ParsedSentence s, Token token, Trigger trigger) {
    String pos = token.pos();
    boolean next = token.index() + 1 < s.size();
    boolean goesOn =
        next && WITH.contains(s.token(token.index() + 1).lemma().toLowerCase(Locale.ROOT));
    boolean planned = pos.equals("VBN") && words.is("schedule", token.lemma());
    boolean purpose = pos.equals("VB") && trigger.kind() == ClaimKind.TALKS;
    boolean clause =
        token.isVerb() && !token.is("amod") && !token.is("compound") && !planned && !purpose
            || pos.equals("MD");
    boolean mark = pos.startsWith("W") || pos.equals("EX") || token.lemma().equals("that");
    boolean pause = token.text().equals(",") && !goesOn;
    boolean stop = token.is("punct") && !token.text().matches("[,.\\-]|--|\\w+\\.") && !pause;
    return clause || mark || pause || stop || isEvent(token);
  }

  private boolean isEvent(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return token.isNoun() && triggers.noun(lemma).filter(t -> t.frame() == Frame.EVENT).isPresent()
        || token.isVerb()
            && triggers.verb(lemma).filter(t -> TAKING_WITH.contains(t.frame())).isPresent();
  }

  /** "an agreement with", "the border between": the noun before the preposition takes it. */
  private boolean isOfAnother(ParsedSentence s, int preposition, Token event) {
    Token left = s.token(preposition - 1);
    return left.index() != event.index()
        && left.isNoun()
        && !left.isProper()
        && words.is("ties", left.lemma());
  }

  private List<Entity> behind(ParsedSentence s, Token preposition, Trigger trigger) {
    Optional<Token> head = phrase(s, preposition.index() + 1);
    if (head.isEmpty() || goesOn(s, head.get(), trigger)) {
      return List.of();
    }
    boolean between = preposition.lemma().equals("between");
    List<Entity> found = new ArrayList<>(parties(s, head.get(), between));
    int and = head.get().index() + 1;
    if (between && found.size() < 2 && and + 1 < s.size() && s.token(and).lemma().equals("and")) {
      phrase(s, and + 1).ifPresent(other -> found.addAll(parties(s, other, true)));
    }
    return found.stream().distinct().filter(e -> isFit(e, trigger)).toList();
  }

  /** Nobody eats or meets with a brand or a country; talks are held with all of them. */
  private static boolean isFit(Entity party, Trigger trigger) {
    return trigger.frame() != Frame.WEAK
        || trigger.kind() != ClaimKind.MEETING
        || party.kind() == PartyKind.PERSON
        || party.kind() == PartyKind.UNNAMED;
  }

  private List<Entity> parties(ParsedSentence s, Token head, boolean between) {
    List<Entity> people = slots.people(s, head);
    return people.isEmpty() && between ? slots.company(s, List.of(head)) : people;
  }

  /** "with both sides claiming victory", "with troops deployed": how things are meanwhile. */
  private static boolean goesOn(ParsedSentence s, Token head, Trigger trigger) {
    if (head.index() + 1 >= s.size()) {
      return false;
    }
    String next = s.token(head.index() + 1).pos();
    boolean clause = next.matches("VB[GNDZP]|MD");
    return clause && !Clause.has(s, head, "acl", s.token(head.index() + 1).lemma())
        || next.equals("TO") && trigger.kind() != ClaimKind.TALKS;
  }

  /** The last word of the noun phrase that begins at {@code start}. */
  private static Optional<Token> phrase(ParsedSentence s, int start) {
    Optional<Token> head = Optional.empty();
    for (int i = start; i < s.size(); i++) {
      Token token = s.token(i);
      boolean noun = token.isNoun() || token.pos().equals("PRP");
      boolean owner = token.pos().equals("POS");
      boolean before =
          token.pos().matches("DT|JJ.?|CD|PRP\\$|HYPH|PDT")
              || token.is("amod")
              || token.pos().equals("CC") && head.isEmpty();
      if (!noun && !owner && (!before || head.isPresent() && !token.pos().matches("HYPH|CD"))) {
        break;
      }
      head = noun ? Optional.of(token) : owner ? Optional.empty() : head;
    }
    return head;
  }
}
