package org.parley.extraction.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.PartyKind;

/**
 * Parties of which a text gives no more than a pronoun: "she", where nobody was named before. "You"
 * is none of them, because it mostly means anybody.
 */
final class OpenPronouns {
  private static final Map<String, String> SUBJECT_FORMS =
      Map.ofEntries(
          Map.entry("i", "I"),
          Map.entry("me", "I"),
          Map.entry("my", "I"),
          Map.entry("we", "we"),
          Map.entry("us", "we"),
          Map.entry("our", "we"),
          Map.entry("he", "he"),
          Map.entry("him", "he"),
          Map.entry("his", "he"),
          Map.entry("she", "she"),
          Map.entry("her", "she"),
          Map.entry("they", "they"),
          Map.entry("them", "they"),
          Map.entry("their", "they"));

  private static final Set<String> OBJECT_FORMS = Set.of("him", "her", "them");

  private final Map<Said, Entity> found = new HashMap<>();

  /** A pronoun of one sentence: "he met him" speaks of two, "we held our talks" of one. */
  private record Said(int sentence, String name, boolean object) {}

  /** The unknown party of a personal pronoun. */
  Optional<Entity> of(ParsedSentence s, Token pronoun) {
    String word = pronoun.text().toLowerCase(Locale.ROOT);
    String name = SUBJECT_FORMS.get(word);
    if (name == null || !pronoun.pos().startsWith("PRP")) {
      return Optional.empty();
    }
    boolean object = OBJECT_FORMS.contains(word) && pronoun.pos().equals("PRP");
    Entity entity = found.computeIfAbsent(new Said(s.index(), name, object), this::unknown);
    entity.mention(pronoun.text(), pronoun.span());
    return Optional.of(entity);
  }

  private Entity unknown(Said said) {
    Entity entity = new Entity(said.name(), PartyKind.UNNAMED);
    entity.markUnresolved();
    return entity;
  }
}
