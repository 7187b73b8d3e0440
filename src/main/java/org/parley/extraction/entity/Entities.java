package org.parley.extraction.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.MentionSpan;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;
import org.parley.model.Span;

/** The entities of one article, and who a word of it stands for. */
public final class Entities {
  private static final Set<String> SPEAKER = Set.of("i", "me", "my", "we", "us", "our", "mine");
  private static final Set<String> SHE_OR_HE = Set.of("he", "him", "his", "she", "her");

  private final ParsedText text;
  private final String source;
  private final Words words;
  private final Places places;
  private final Map<String, Entity> byKey = new LinkedHashMap<>();
  private final Map<Long, Entity> byHead = new HashMap<>();
  private final Map<Long, Integer> chainOf = new HashMap<>();

  public Entities(ParsedText text, String source, Words words, Places places) {
    this.places = places;
    this.text = text;
    this.source = source;
    this.words = words;
    indexChains();
    indexNames();
  }

  private static long position(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  private void indexChains() {
    for (int c = 0; c < text.chains().size(); c++) {
      for (MentionSpan mention : text.chains().get(c)) {
        chainOf.putIfAbsent(position(mention.sentence(), mention.head()), c);
      }
    }
  }

  // names ------------------------------------------------------------------------------------

  private void indexNames() {
    for (ParsedSentence s : text.sentences()) {
      for (Token token : s.tokens()) {
        if (endsName(s, token)) {
          addName(s, token);
        }
      }
    }
  }

  /** The last word of a name: proper, and not itself the beginning of a longer one. */
  private boolean endsName(ParsedSentence s, Token token) {
    boolean proper =
        token.isProper()
            || (!token.ner().equals("O") && token.isNoun())
            || places.isAbbreviation(token.text());
    if (!proper || token.pos().startsWith("PRP")) {
      return false;
    }
    if (NounPhrase.isPerson(token)) {
      return token.index() + 1 >= s.size() || !NounPhrase.isPerson(s.token(token.index() + 1));
    }
    if ((token.is("compound") || token.is("flat")) && token.head() > token.index()) {
      Token head = s.token(token.head());
      return !(head.isProper() && !NounPhrase.isPerson(head)) && !words.is("title", token.text());
    }
    return !token.is("amod")
        || !Character.isUpperCase(s.token(Math.max(0, token.head())).text().charAt(0));
  }

  private void addName(ParsedSentence s, Token head) {
    NounPhrase phrase = new NounPhrase(s, words);
    int[] range = phrase.name(head);
    Span span = phrase.span(range);
    String name = clean(span.in(source));
    if (name.isEmpty() || words.is("title", name)) {
      return;
    }
    boolean person = NounPhrase.isPerson(head);
    PartyKind kind =
        person
            ? PartyKind.PERSON
            : places.isState(name) || head.ner().equals("LOCATION")
                ? PartyKind.STATE
                : PartyKind.ORGANISATION;
    Entity entity = named(name, kind);
    entity.mention(name, span);
    for (int i = range[0]; i <= range[1]; i++) {
      byHead.putIfAbsent(position(s.index(), i), entity);
    }
    describe(s, head, range[0], entity);
  }

  private static String clean(String name) {
    return name.replaceAll("\\s+", " ").replaceAll("[’']s$", "").strip();
  }

  private Entity named(String name, PartyKind kind) {
    String key = kind == PartyKind.STATE ? places.canonical(name) : NounPhrase.key(name);
    Entity exact = byKey.get(key);
    if (exact != null) {
      return exact;
    }
    Optional<Entity> known = kind == PartyKind.PERSON ? shorter(key) : acronym(name);
    if (known.isPresent()) {
      Entity entity = known.get();
      if (NounPhrase.key(entity.name()).split(" ").length < key.split(" ").length) {
        entity.rename(name);
      }
      byKey.put(key, entity);
      return entity;
    }
    Entity entity = new Entity(name, kind);
    byKey.put(key, entity);
    return entity;
  }

  /** A person of whom this is a part of the name, or the fuller name; the last one first. */
  private Optional<Entity> shorter(String key) {
    List<String> parts = Arrays.asList(key.split(" "));
    List<Entity> found = new ArrayList<>();
    for (Map.Entry<String, Entity> entry : byKey.entrySet()) {
      List<String> other = Arrays.asList(entry.getKey().split(" "));
      boolean part = other.containsAll(parts) || parts.containsAll(other);
      boolean ends =
          other.get(other.size() - 1).equals(parts.get(parts.size() - 1))
              || other.get(0).equals(parts.get(0)) && (parts.size() == 1 || other.size() == 1);
      if (entry.getValue().kind() == PartyKind.PERSON && part && ends) {
        found.add(entry.getValue());
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  private Optional<Entity> acronym(String name) {
    boolean capitals = name.matches("[A-Z&.]{2,7}");
    if (!capitals && name.indexOf(' ') < 0) {
      return byKey.values().stream()
          .filter(
              e ->
                  e.kind() == PartyKind.ORGANISATION
                      && NounPhrase.key(e.name()).startsWith(NounPhrase.key(name) + " "))
          .findFirst();
    }
    return byKey.values().stream()
        .filter(e -> e.kind() == PartyKind.ORGANISATION)
        .filter(
            e ->
                capitals
                    ? initials(e.name()).equals(name.replace(".", ""))
                    : initials(name).equals(e.name().replace(".", ""))
                        || NounPhrase.key(name).startsWith(NounPhrase.key(e.name()) + " "))
        .findFirst();
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() < 2 ? "" : initials.toString();
  }

  /** Keeps the titles and demonyms said of a person, so that "the French president" finds him. */
  private void describe(ParsedSentence s, Token head, int first, Entity entity) {
    for (int i = first - 1; i >= 0 && i >= first - 6; i--) {
      Token left = s.token(i);
      boolean said = left.isNoun() || left.pos().startsWith("J");
      if (!said || left.text().equals(",")) {
        break;
      }
      entity.describe(left.lemma().toLowerCase(Locale.ROOT));
    }
    for (Token child : s.children(head, "appos", "dep")) {
      describeBy(s, child, entity);
    }
    if (head.is("appos") && head.head() >= 0) {
      describeBy(s, s.token(head.head()), entity);
    }
  }

  private void describeBy(ParsedSentence s, Token role, Entity entity) {
    if (role.isNoun() && !NounPhrase.isPerson(role)) {
      entity.describe(role.lemma().toLowerCase(Locale.ROOT));
      for (Token left : s.children(role, "amod", "compound", "nmod", "nmod:poss")) {
        entity.describe(left.lemma().toLowerCase(Locale.ROOT));
      }
    }
  }

  // resolution -------------------------------------------------------------------------------

  /** The named entity whose name holds this word. */
  public Optional<Entity> namedAt(ParsedSentence s, Token token) {
    return Optional.ofNullable(byHead.get(position(s.index(), token.index())));
  }

  /** Everybody the noun phrase headed by {@code head} stands for, coordination included. */
  public List<Entity> parties(ParsedSentence s, Token head, Optional<Entity> speaker) {
    Set<Entity> found = new LinkedHashSet<>();
    List<Token> heads = Clause.coordinated(s, head);
    for (int i = 0; i < heads.size(); i++) {
      Token token = heads.get(i);
      boolean described = i + 1 < heads.size() && isTitleOf(s, token, heads.get(i + 1));
      if (!described && !token.isVerb()) {
        found.addAll(party(s, token, speaker));
      }
    }
    return new ArrayList<>(found);
  }

  /** "Deputy Chairman of the bureau, Saleh X": parsed as two people, meant as one. */
  private boolean isTitleOf(ParsedSentence s, Token role, Token name) {
    if (!NounPhrase.isPerson(name)
        || NounPhrase.isPerson(role)
        || !words.is("person", role.lemma())
        || role.pos().equals("NNS")) {
      return false;
    }
    boolean joined = s.children(name, "cc").isEmpty();
    boolean comma =
        s.tokens().subList(role.index(), name.index()).stream().anyMatch(t -> t.text().equals(","));
    boolean and =
        s.tokens().subList(role.index(), name.index()).stream()
            .anyMatch(t -> t.lemma().equals("and"));
    return joined && comma && !and;
  }

  private Collection<Entity> party(ParsedSentence s, Token token, Optional<Entity> speaker) {
    Set<Entity> found = new LinkedHashSet<>();
    Optional<Token> name = nameBeside(s, token);
    if (name.isPresent()) {
      namedAt(s, name.get()).ifPresent(found::add);
      return found;
    }
    String lower = token.text().toLowerCase(Locale.ROOT);
    if (SPEAKER.contains(lower)) {
      speaker.ifPresent(found::add);
      return found;
    }
    if (token.pos().startsWith("PRP")) {
      found.addAll(pronoun(s, token));
      return found;
    }
    if (namedAt(s, token).isPresent() && isNameHead(token)) {
      found.add(namedAt(s, token).get());
    } else if (isPeople(s, token)) {
      found.addAll(nominal(s, token));
    }
    found.addAll(members(s, token, speaker));
    return found;
  }

  private boolean isNameHead(Token token) {
    return token.isProper() || !token.ner().equals("O") || places.isAbbreviation(token.text());
  }

  /** Whether a common noun can meet, speak or answer. */
  public boolean isPeople(ParsedSentence s, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return words.is("person", lemma)
        || words.is("group", lemma)
        || places.isPeople(s, token)
        || lemma.matches(".*(man|woman|men|women|person|people)");
  }

  /** "former chairman Khaled Mashal": the name that stands directly beside a role. */
  private Optional<Token> nameBeside(ParsedSentence s, Token role) {
    if (NounPhrase.isPerson(role) || role.pos().startsWith("PRP")) {
      return Optional.empty();
    }
    boolean plural = role.pos().equals("NNS");
    for (Token child : s.children(role, "appos", "dep", "flat", "compound")) {
      boolean near = child.is("appos") || Math.abs(child.index() - role.index()) <= 3;
      if (NounPhrase.isPerson(child)
          && near
          && !plural
          && words.is("person", role.lemma())
          && (child.index() > role.index())) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Members named with a group: "officials, including X and Y", "a delegation led by Z". */
  private Collection<Entity> members(ParsedSentence s, Token group, Optional<Entity> speaker) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Token child : s.children(group, "nmod", "acl", "appos")) {
      String preposition = Clause.preposition(s, child);
      if (preposition.equals("including")
          || preposition.equals("like")
          || preposition.equals("such as")
          || child.is("appos") && group.pos().equals("NNS")) {
        found.addAll(parties(s, child, speaker));
      }
      if (child.is("acl")
          && Set.of("lead", "head", "spearhead", "include", "comprise").contains(child.lemma())) {
        for (Token leader : Clause.behind(s, child, Set.of("by"))) {
          found.addAll(parties(s, leader, speaker));
        }
        if (child.lemma().equals("include")) {
          for (Token member : Clause.objects(s, child)) {
            found.addAll(parties(s, member, speaker));
          }
        }
      }
    }
    return found;
  }

  private Collection<Entity> pronoun(ParsedSentence s, Token token) {
    List<Entity> chain = chain(s, token);
    if (!chain.isEmpty()) {
      return chain;
    }
    if (SHE_OR_HE.contains(token.text().toLowerCase(Locale.ROOT))) {
      return lastPerson(s, token).map(List::of).orElse(List.of());
    }
    return List.of();
  }

  /** The entities of the nearest mention of the word's chain that names or describes anybody. */
  private List<Entity> chain(ParsedSentence s, Token token) {
    Integer chain = chainOf.get(position(s.index(), token.index()));
    if (chain == null) {
      return List.of();
    }
    List<MentionSpan> mentions = text.chains().get(chain);
    Optional<Entity> best = Optional.empty();
    for (MentionSpan mention : mentions) {
      boolean before =
          mention.sentence() < s.index()
              || mention.sentence() == s.index() && mention.head() < token.index();
      ParsedSentence other = text.sentences().get(mention.sentence());
      Token head = other.token(mention.head());
      Optional<Entity> named = namedAt(other, head).filter(e -> isNameHead(head));
      if (named.isPresent() && (best.isEmpty() || before)) {
        best = named;
      }
    }
    if (best.isPresent()) {
      return List.of(best.get());
    }
    for (MentionSpan mention : mentions) {
      ParsedSentence other = text.sentences().get(mention.sentence());
      Token head = other.token(mention.head());
      if (isPeople(other, head) && !(other.index() == s.index() && head.index() == token.index())) {
        return List.of(described(other, head));
      }
    }
    return List.of();
  }

  private Optional<Entity> lastPerson(ParsedSentence s, Token token) {
    for (int i = s.index(); i >= Math.max(0, s.index() - 2); i--) {
      ParsedSentence other = text.sentences().get(i);
      Optional<Entity> subject =
          other.tokens().stream()
              .filter(t -> i(t, s, other, token) && NounPhrase.isPerson(t) && t.is("nsubj"))
              .reduce((a, b) -> b)
              .flatMap(t -> namedAt(other, t));
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private static boolean i(Token t, ParsedSentence s, ParsedSentence other, Token token) {
    return other.index() < s.index() || t.index() < token.index();
  }

  /** A description: somebody named elsewhere if the article makes that clear, else itself. */
  private Collection<Entity> nominal(ParsedSentence s, Token head) {
    if (!head.pos().equals("NNS") && isDefinite(s, head)) {
      List<Entity> chain =
          chain(s, head).stream().filter(Entity::isNamed).filter(e -> fits(head, e)).toList();
      if (!chain.isEmpty()) {
        return chain;
      }
      Optional<Entity> byTitle = byTitle(s, head);
      if (byTitle.isPresent()) {
        byTitle.get().mention(descriptionOf(s, head), descriptionSpan(s, head));
        return List.of(byTitle.get());
      }
    }
    return List.of(described(s, head));
  }

  private boolean fits(Token head, Entity entity) {
    return entity.kind() == PartyKind.PERSON == words.is("person", head.lemma())
        || entity.kind() != PartyKind.PERSON;
  }

  private boolean isDefinite(ParsedSentence s, Token head) {
    return s.children(head).stream()
        .anyMatch(
            c ->
                c.is("nmod:poss")
                    || c.is("det") && Set.of("the", "this", "that").contains(c.lemma())
                    || c.lemma().equals("the"));
  }

  private Optional<Entity> byTitle(ParsedSentence s, Token head) {
    Set<String> said = new LinkedHashSet<>();
    said.add(head.lemma().toLowerCase(Locale.ROOT));
    for (Token left : s.children(head, "amod", "compound", "nmod:poss")) {
      if (left.index() < head.index() && !left.lemma().equals("former")) {
        said.add(left.lemma().toLowerCase(Locale.ROOT));
      }
    }
    List<Entity> fitting =
        byKey.values().stream()
            .distinct()
            .filter(e -> e.kind() == PartyKind.PERSON && e.descriptors().containsAll(said))
            .filter(e -> e.mentions().stream().anyMatch(m -> m.start() < head.span().start()))
            .toList();
    return fitting.size() == 1 || said.size() == 1 && !fitting.isEmpty()
        ? Optional.of(fitting.get(0))
        : Optional.empty();
  }

  private Entity described(ParsedSentence s, Token head) {
    String words = descriptionOf(s, head);
    String key = "~" + NounPhrase.key(words).replaceFirst("^(the|a|an|his|her|their|its) ", "");
    Entity entity = byKey.computeIfAbsent(key, k -> new Entity(words, PartyKind.UNNAMED));
    entity.mention(words, descriptionSpan(s, head));
    return entity;
  }

  private Span descriptionSpan(ParsedSentence s, Token head) {
    NounPhrase phrase = new NounPhrase(s, words);
    return phrase.span(phrase.description(head));
  }

  private String descriptionOf(ParsedSentence s, Token head) {
    return clean(descriptionSpan(s, head).in(source));
  }

  /** The words that describe the head. */
  public String describe(ParsedSentence s, Token head) {
    return descriptionOf(s, head);
  }

  /** All entities named or described so far, in order of appearance. */
  public List<Entity> all() {
    return byKey.values().stream().distinct().toList();
  }
}
