package org.parley.extraction.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.model.PartyKind;
import org.parley.model.Span;

/** Somebody or something an article speaks of, with every name and place it is given. */
public final class Entity {
  private static final Set<String> HEADS = Set.of("head", "chief", "boss", "director");

  private final PartyKind kind;
  private final Set<String> forms = new LinkedHashSet<>();
  private final List<Span> mentions = new ArrayList<>();
  private final Set<String> descriptors = new LinkedHashSet<>();
  private String name;
  private boolean plural;
  private boolean vague;
  private boolean unresolved;

  Entity(String name, PartyKind kind) {
    this.name = name;
    this.kind = kind;
  }

  public String name() {
    return name;
  }

  public PartyKind kind() {
    return kind;
  }

  /** Other forms than the best name, in order of appearance. */
  public List<String> aliases() {
    return forms.stream().filter(form -> !form.equals(name)).toList();
  }

  public List<Span> mentions() {
    return List.copyOf(mentions);
  }

  /** Lower-case nouns and adjectives that were said of it: "russian", "president". */
  Set<String> descriptors() {
    return descriptors;
  }

  public boolean isNamed() {
    return kind != PartyKind.UNNAMED;
  }

  /** Whether the words describe more than one, such as a group of people. */
  public boolean isPlural() {
    return plural;
  }

  /** Whether the words are too general to mean anybody: "people", "other countries". */
  public boolean isVague() {
    return vague;
  }

  /** Whether a pronoun is all that is known of it, as nothing before says whom it means. */
  public boolean isUnresolved() {
    return unresolved;
  }

  /** Whether the words point to somebody the reader knows: "the lobbyist", "his guests". */
  public boolean isDefinite() {
    return !isNamed() && name.matches("(?i)(the|these|those|that|this|his|her|their|its) .*");
  }

  /** Whether the words describe two sides: "the two presidents", "envoys of X and Y". */
  public boolean isPair() {
    return plural
        && !isNamed()
        && name.matches("(?i)the (?:pair|duo)|(?:both|.*\\bthe two) .*|.* and .*");
  }

  void markPlural() {
    plural = true;
  }

  void markVague() {
    vague = true;
  }

  void markUnresolved() {
    unresolved = true;
    vague = true;
  }

  void mention(String form, Span span) {
    forms.add(form);
    if (!mentions.contains(span)) {
      mentions.add(span);
    }
  }

  void describe(String word) {
    descriptors.add(word);
  }

  /** Takes a fuller name as the best one. */
  void rename(String fuller) {
    name = fuller;
  }

  /** Whether the article says of it that it is such: a lawyer, a champion. */
  public boolean isCalled(String noun) {
    return descriptors.contains(role(noun));
  }

  /** One word for roles that news uses for the same office: chief, head, boss. */
  static String role(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    return HEADS.contains(word) ? "head" : word;
  }

  @Override
  public String toString() {
    return name;
  }
}
