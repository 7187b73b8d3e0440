package org.parley.extraction.entity;

import java.util.HashSet;
import java.util.Set;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;
import org.parley.text.OutletRegistry;

/** Which bodies of an article are outlets: known ones, and those the article shows to be one. */
final class OutletNames {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final OutletRegistry known;
  private final Words words;
  private final Set<Entity> shown = new HashSet<>();

  OutletNames(ParsedText text, Words words, NameIndex names, OutletRegistry known) {
    this.known = known;
    this.words = words;
    for (ParsedSentence s : text.sentences()) {
      for (Token token : s.tokens()) {
        if (token.isProper() && (isReporter(s, token) || isCalledOutlet(s, token))) {
          names.at(s, token).filter(this::canBeOutlet).ifPresent(shown::add);
        }
      }
    }
  }

  boolean isOutlet(Entity entity) {
    boolean body = entity.kind() == PartyKind.ORGANISATION;
    return body && (known.find(entity.name()).isPresent() || shown.contains(entity));
  }

  private boolean canBeOutlet(Entity entity) {
    String last = entity.name().substring(entity.name().lastIndexOf(' ') + 1);
    return entity.kind() == PartyKind.ORGANISATION
        && (!words.is("group", last) || words.is("outletnoun", last));
  }

  /** "X reported that", ", X reported": companies only report figures. */
  private static boolean isReporter(ParsedSentence s, Token token) {
    if (!token.is("nsubj") || token.head() < 0) {
      return false;
    }
    Token verb = s.token(token.head());
    boolean news = !s.children(verb, "ccomp").isEmpty() || verb.is("parataxis");
    return verb.lemma().equals("report") && FINITE.contains(verb.pos()) && news;
  }

  /** "the website X", "X, a weekly". */
  private boolean isCalledOutlet(ParsedSentence s, Token token) {
    boolean before =
        s.children(token, "compound").stream()
            .anyMatch(c -> !c.isProper() && words.is("outletnoun", c.lemma()));
    boolean behind =
        s.children(token, "appos").stream()
            .anyMatch(c -> !c.isProper() && words.is("outletnoun", c.lemma()));
    boolean explained =
        token.is("appos")
            && !s.token(token.head()).isProper()
            && words.is("outletnoun", s.token(token.head()).lemma());
    return before || behind || explained;
  }
}
