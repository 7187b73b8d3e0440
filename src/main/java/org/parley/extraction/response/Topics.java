package org.parley.extraction.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Finds what stands below a cue. */
final class Topics {
  private static final Set<String> BARE = Set.of("it", "this", "that", "these", "those", "them");
  private static final Set<String> MATTER =
      Set.of(
          "matter",
          "issue",
          "subject",
          "what",
          "question",
          "such",
          "discussion",
          "case",
          "proceeding",
          "affair",
          "detail",
          "specific",
          "speculation",
          "schedule",
          "diary",
          "calendar",
          "travel",
          "movement",
          "whereabouts",
          "conversation",
          "rumour",
          "rumor",
          "litigation",
          "investigation",
          "inquiry",
          "enquiry",
          "probe",
          "proceedings",
          "life",
          "relationship",
          "security",
          "intelligence",
          "personnel",
          "dealings",
          "story");
  private static final Set<String> SUBSTANCE =
      Set.of("accuracy", "truth", "authenticity", "existence", "veracity", "substance", "gist");
  private static final Set<String> ABOUT =
      Set.of("on", "about", "to", "against", "over", "of", "at", "into");
  private static final Set<String> MATTERS =
      Set.of("on", "about", "of", "regarding", "concerning", "over");
  private static final Set<String> NOT_TOPICS =
      Set.of(
          "comment",
          "reporter",
          "request",
          "journalist",
          "inquiry",
          "anything",
          "nothing",
          "more",
          "much",
          "further",
          "word",
          "press",
          "media",
          "statement",
          "question",
          "call",
          "message",
          "email",
          "phone");

  private final Words words;
  private final Presence presence;

  Topics(Words words) {
    this.words = words;
    this.presence = new Presence(words);
  }

  /**
   * Events named below the cue, else a report pointed at; for a cue that may stand alone also
   * nothing at all.
   */
  Optional<Topic> below(
      ParsedSentence s, Token cue, List<EventMention> events, boolean mayStandAlone) {
    List<EventMention> inside = new ArrayList<>(events(s, cue, events));
    if (inside.isEmpty() && isRelative(s, cue)) {
      inside.addAll(modified(s, cue, events));
    }
    if (!inside.isEmpty()) {
      return Optional.of(new Topic(inside, false));
    }
    List<Token> topics = topics(s, cue);
    if (topics.isEmpty()) {
      return mayStandAlone ? Optional.of(Topic.anything()) : Optional.empty();
    }
    boolean pointing =
        topics.stream().anyMatch(t -> isBareReport(s, t) || isPointing(s, t, mayStandAlone));
    boolean there =
        !mayStandAlone && topics.stream().anyMatch(t -> presence.isTold(s, t, isDenied(s, t)));
    return pointing || there ? Optional.of(Topic.anything()) : Optional.empty();
  }

  private List<Token> topics(ParsedSentence s, Token cue) {
    List<Token> topics = new ArrayList<>();
    if (isRelative(s, cue)) {
      topics.add(s.token(cue.head()));
    }
    for (Token child :
        s.children(cue, "obj", "obl", "ccomp", "nmod", "xcomp", "dep", "advcl", "nsubj:pass")) {
      if (child.is("xcomp")) {
        topics.addAll(topics(s, child));
        topics.add(child);
      } else if (isTopic(s, child)) {
        topics.add(child);
        topics.addAll(child.lemma().equals("comment") ? ofComment(s, child) : List.of());
        topics.addAll(SUBSTANCE.contains(child.lemma()) ? s.children(child, "nmod") : List.of());
      }
    }
    s.children(cue, "acl").stream()
        .filter(c -> Clause.has(s, c, "mark", "whether") || Clause.has(s, c, "mark", "if"))
        .forEach(topics::add);
    topics.removeIf(
        t ->
            NOT_TOPICS.contains(t.lemma())
                || t.is("xcomp") && !presence.isTold(s, t, isDenied(s, t)));
    return topics;
  }

  /** "which he denies": what is denied stands before the clause. */
  private static boolean isRelative(ParsedSentence s, Token cue) {
    return cue.relation().equals("acl:relcl")
        && s.children(cue, "obj", "ccomp", "xcomp").stream().allMatch(c -> c.pos().startsWith("W"));
  }

  /** "a meeting the ministry has denied", "a claim that they met, which he denies". */
  private List<EventMention> modified(ParsedSentence s, Token cue, List<EventMention> events) {
    Token noun = s.token(cue.head());
    boolean report = words.is("rumour", noun.lemma());
    return events.stream()
        .filter(e -> !s.dominates(cue, e.trigger()))
        .filter(e -> e.trigger().equals(noun) || report && s.dominates(noun, e.trigger()))
        .toList();
  }

  /** "declined comment on whether". */
  private static List<Token> ofComment(ParsedSentence s, Token comment) {
    return s.children(comment, "nmod", "acl", "advcl", "ccomp").stream()
        .filter(t -> s.subtree(t).stream().anyMatch(x -> ABOUT.contains(x.lemma())))
        .toList();
  }

  private boolean isTopic(ParsedSentence s, Token child) {
    String preposition = Clause.preposition(s, child);
    boolean about =
        ABOUT.contains(preposition) && !(child.is("advcl") && preposition.equals("to"))
            || child.is("advcl") && preposition.matches("(on|about|over|as to) .*");
    return child.is("obj")
        || child.is("ccomp")
        || isDenied(s, child)
        || about && !child.relation().equals("obl:tmod");
  }

  private static boolean isPointing(ParsedSentence s, Token t, boolean mayStandAlone) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    boolean word = BARE.contains(lemma) || mayStandAlone && MATTER.contains(lemma);
    return word
        && s.children(t, "acl", "nmod").stream().allMatch(c -> c.relation().equals("nmod:poss"));
  }

  /**
   * What words in a row are about that hold their own objects: the events named near them, else
   * whatever was reported; none where something else is named behind them.
   */
  Optional<Topic> besides(ParsedSentence s, int start, int end, List<EventMention> events) {
    List<Token> matters =
        s.tokens().stream()
            .filter(t -> t.index() >= end && t.head() >= start && t.head() < end)
            .filter(t -> isMatter(s, t))
            .toList();
    List<EventMention> named =
        matters.stream().flatMap(m -> events(s, m, events).stream()).distinct().toList();
    boolean other =
        named.isEmpty()
            && matters.stream().anyMatch(m -> !isBareReport(s, m) && !isPointing(s, m, true));
    return other ? Optional.empty() : Optional.of(new Topic(named, named.isEmpty()));
  }

  /** What a preposition or "discuss" names. */
  private static boolean isMatter(ParsedSentence s, Token t) {
    return (t.is("nmod") || t.is("obl")) && MATTERS.contains(Clause.preposition(s, t))
        || t.is("obj") && s.token(t.head()).lemma().equals("discuss");
  }

  /** "the allegations", without saying of what. */
  boolean isBareReport(ParsedSentence s, Token noun) {
    boolean content =
        s.children(noun, "acl", "ccomp").stream()
                .anyMatch(c -> !c.pos().equals("VBN") || !s.children(c, "aux", "mark").isEmpty())
            || s.children(noun, "nmod").stream()
                .anyMatch(c -> Set.of("of", "about", "for").contains(Clause.preposition(s, c)))
            || Clause.head(s, noun)
                .filter(
                    v -> s.children(v, "xcomp").stream().anyMatch(x -> x.index() > noun.index()))
                .isPresent();
    return words.is("rumour", noun.lemma()) && !content || noun.lemma().equals("contents");
  }

  private boolean isDenied(ParsedSentence s, Token t) {
    boolean having = s.children(t, "aux").stream().anyMatch(a -> a.text().equals("having"));
    return t.is("dep")
        && (t.pos().equals("VBG") || having)
        && Clause.head(s, t).filter(h -> words.is("deny", h.lemma())).isPresent();
  }

  /** What somebody never speaks of: "rumours", "the travel of staff", and no matter of its own. */
  boolean isAnyMatter(ParsedSentence s, Token verb) {
    return s.children(verb, "obj", "obl").stream()
        .filter(t -> t.is("obj") || ABOUT.contains(Clause.preposition(s, t)))
        .filter(t -> !NOT_TOPICS.contains(t.lemma()))
        .allMatch(t -> t.pos().equals("NNS") || isBareReport(s, t) || isPointing(s, t, true));
  }

  /** "not aware of the matter": what was told before, in a word. */
  boolean isOfMatter(ParsedSentence s, Token cue) {
    return s.children(cue, "obl", "nmod", "obj").stream()
        .anyMatch(t -> Clause.has(s, t, "det", "the") && isPointing(s, t, true));
  }

  /** Whether a subject takes up what was reported: "the report", "this". */
  boolean pointsBack(Token subject) {
    String lemma = subject.lemma().toLowerCase(Locale.ROOT);
    return words.is("rumour", lemma)
        || BARE.contains(lemma)
        || lemma.equals("they")
        || lemma.equals("such");
  }

  /** Events told below the cue, not beside it and not in a clause that only describes somebody. */
  static List<EventMention> events(ParsedSentence s, Token cue, List<EventMention> events) {
    return events.stream().filter(e -> isContent(s, cue, e.trigger())).toList();
  }

  private static boolean isContent(ParsedSentence s, Token cue, Token trigger) {
    Token at = trigger;
    for (int i = 0; i <= s.size() && at.index() != cue.index(); i++) {
      boolean beside = at.is("conj") && at.head() == cue.index();
      boolean describing = at.relation().equals("acl:relcl");
      if (at.head() < 0 || beside || describing) {
        return false;
      }
      at = s.token(at.head());
    }
    return true;
  }
}
