package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.event.VerbEvents.Told;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;

/** Who was seen or photographed with somebody, or at somebody's door. */
final class Sightings {
  private static final Set<String> BESIDE =
      Set.of("with", "together with", "alongside", "beside", "next to", "opposite");
  private static final Set<String> THROUGH =
      Set.of("into", "from", "out of", "to", "at", "in", "inside", "outside", "on", "aboard", "of");
  private static final String DOING = "xcomp";

  private final Words words;
  private final Slots slots;
  private final Company company;

  Sightings(Words words, Slots slots, Company company) {
    this.words = words;
    this.slots = slots;
    this.company = company;
  }

  /** "was seen with Y", "cameras filmed X with Y", "was snapped leaving Y's villa". */
  Optional<Told> read(ParsedSentence s, Token v, List<Entity> subjects) {
    boolean passive = isPassive(s, v);
    List<Token> doing = doing(s, v);
    List<Entity> who = passive ? subjects : seen(s, v, doing);
    List<Token> others = new ArrayList<>(company(s, v));
    doing.forEach(d -> others.addAll(company(s, d)));
    others.removeIf(o -> words.is("kin", o.lemma()) && !o.isProper());
    boolean media = others.stream().anyMatch(o -> slots.isMedia(s, o));
    List<Entity> with = new ArrayList<>(media ? List.of() : slots.people(s, others));
    doing.forEach(d -> with.addAll(hosts(s, d)));
    with.removeAll(who);
    boolean both = with.isEmpty() && isTogether(s, v, doing, who);
    boolean unfit = who.isEmpty() || !passive && !who.stream().allMatch(Sightings::isSomebody);
    return unfit || with.isEmpty() && !both
        ? Optional.empty()
        : Optional.of(new Told(Slots.join(who, with), List.of()));
  }

  /** Also "Seen leaving the club …": a participle without its auxiliary. */
  private static boolean isPassive(ParsedSentence s, Token v) {
    boolean bare =
        v.pos().equals("VBN")
            && Clause.ownSubject(s, v).isEmpty()
            && s.children(v, "aux", "obj").isEmpty();
    return Clause.isPassive(s, v) || bare;
  }

  /** What somebody was seen doing. */
  private static List<Token> doing(ParsedSentence s, Token v) {
    Stream<Token> below =
        Stream.concat(
            s.children(v, DOING, "ccomp", "dep", "advcl", "acl").stream(),
            Clause.objects(s, v).stream().flatMap(o -> s.children(o, "acl").stream()));
    return below.filter(t -> t.pos().matches("VBG|VBN|VB") && t.index() > v.index()).toList();
  }

  /** Whom the subject saw: the object, or the subject of what was seen. */
  private List<Entity> seen(ParsedSentence s, Token v, List<Token> doing) {
    List<Token> whom = new ArrayList<>(Clause.objects(s, v));
    if (whom.isEmpty()) {
      doing.forEach(d -> Clause.ownSubject(s, d).ifPresent(whom::add));
    }
    return slots.people(s, whom);
  }

  private List<Token> company(ParsedSentence s, Token v) {
    List<Token> found = new ArrayList<>(company.withs(s, v, BESIDE));
    if (found.isEmpty()) {
      Clause.objects(s, v).forEach(o -> found.addAll(Clause.behind(s, o, BESIDE)));
    }
    for (Token place : Clause.behind(s, v, Set.of("in"))) {
      if (place.lemma().equals("company")) {
        found.addAll(Clause.behind(s, place, Set.of("of")));
        found.addAll(s.children(place, "nmod:poss"));
      }
    }
    return found;
  }

  /** Whose house somebody was seen to go into or to leave. */
  private List<Entity> hosts(ParsedSentence s, Token doing) {
    if (!words.is("threshold", doing.lemma())) {
      return List.of();
    }
    List<Token> houses = new ArrayList<>(Clause.objects(s, doing));
    houses.addAll(Clause.behind(s, doing, THROUGH));
    List<Entity> hosts = new ArrayList<>();
    houses.forEach(house -> hosts.addAll(company.owners(s, house)));
    return hosts;
  }

  /** "were pictured together", "seen leaving a club together", "caught kissing". */
  private boolean isTogether(ParsedSentence s, Token v, List<Token> doing, List<Entity> who) {
    boolean together =
        Activities.isTogether(s, v) || doing.stream().anyMatch(d -> Activities.isTogether(s, d));
    boolean mutual =
        doing.stream()
            .anyMatch(d -> words.is("mutual", d.lemma()) && Clause.objects(s, d).isEmpty());
    return !who.isEmpty() && together || mutual && Activities.isBoth(who);
  }

  private static boolean isSomebody(Entity entity) {
    return entity.kind() == PartyKind.PERSON || entity.kind() == PartyKind.UNNAMED;
  }
}
