package org.parley.extraction.entity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Members named with a group: "officials, including X and Y", "a delegation led by Z". */
final class Members {
  private static final Set<String> LEADING =
      Set.of("lead", "head", "spearhead", "include", "comprise");
  private static final Set<String> SUCH_AS = Set.of("including", "like", "such as", "among");

  private final NameIndex names;
  private final PartyNouns nouns;

  Members(NameIndex names, PartyNouns nouns) {
    this.names = names;
    this.nouns = nouns;
  }

  /** Those named with the group, where {@code parties} tells whom a word stands for. */
  Set<Entity> of(
      ParsedSentence s, Token group, Function<Token, ? extends Collection<Entity>> parties) {
    Set<Entity> found = new LinkedHashSet<>();
    if (nouns.isPortion(s, group)) {
      Clause.behind(s, group, Set.of("of")).forEach(t -> found.addAll(of(s, t, parties)));
    }
    for (Token child : s.children(group, "nmod", "acl", "appos")) {
      if (SUCH_AS.contains(Clause.preposition(s, child))) {
        found.addAll(parties.apply(child));
        s.subtree(child).stream()
            .filter(NounPhrase::isPerson)
            .forEach(t -> names.at(s, t).ifPresent(found::add));
      } else if (child.is("appos") && group.pos().equals("NNS")) {
        found.addAll(parties.apply(child));
      } else if (child.is("acl") && LEADING.contains(child.lemma())) {
        found.addAll(led(s, child, parties));
      }
    }
    return found;
  }

  private static Set<Entity> led(
      ParsedSentence s, Token verb, Function<Token, ? extends Collection<Entity>> parties) {
    Set<Entity> found = new LinkedHashSet<>();
    Clause.behind(s, verb, Set.of("by")).forEach(t -> found.addAll(parties.apply(t)));
    if (verb.lemma().equals("include")) {
      Clause.objects(s, verb).forEach(t -> found.addAll(parties.apply(t)));
    }
    return found;
  }
}
