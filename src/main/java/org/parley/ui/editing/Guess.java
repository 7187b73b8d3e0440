package org.parley.ui.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.ClaimKind;
import org.parley.model.Modality;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.ResponseKind;

/** What selected words seem to tell; only fills in a form, an editor decides. */
final class Guess {
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?: (?:(?:al|bin|de|van|von|of|the)[ -])?\\p{Lu}[\\p{L}'’-]+)*");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(the|a|an|on|in|at|he|she|they|it|but|and|we|i|this|that|there|no|news|several|some"
              + "|many|most|all|both|few|other|two|three|after|before|during|when|while|according|as"
              + "|if|for|from|to|with|by|their|his|her|its|our|who|what|january"
              + "|february|march|april|may|june|july|august|september|october|november|december"
              + "|(mon|tues|wednes|thurs|fri|satur|sun)day)");
  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?i)^(.{3,80}?) (?:has |have |had )?(?:not |categorically |flatly |strongly )?"
              + "(?:den(?:ied|ies)|declined|confirm(?:ed|s)?|rejected|dismissed|said|told|refused"
              + "|commented)\\b");
  private static final int MOST_NAMES = 4;

  private final String words;
  private final String lower;
  private final List<Party> known;

  Guess(String words, List<Party> known) {
    this.words = words.strip().replaceAll("\\s+", " ");
    this.lower = this.words.toLowerCase(Locale.ROOT);
    this.known = known;
  }

  ClaimKind kind() {
    if (has("\\b(plans?|planned|will|due|expected) to (meet|visit|hold|travel)")) {
      return ClaimKind.PLANNED;
    }
    if (has("\\b(visit|travel|flew|arriv)")) {
      return ClaimKind.VISIT;
    }
    if (has("\\b(talks|negotiat)")) {
      return ClaimKind.TALKS;
    }
    return has("\\b(phone|call|letter|message|contact|back[- ]?channel)")
        ? ClaimKind.CONTACT
        : ClaimKind.MEETING;
  }

  Modality modality() {
    if (has("\\b(did not|never|has not) (meet|met|visit|hold|held)")) {
      return Modality.NEGATED;
    }
    if (kind() == ClaimKind.PLANNED) {
      return Modality.PLANNED;
    }
    return has("\\b(alleged|reported|reportedly|said|according|claims?|sources?)\\b")
        ? Modality.ALLEGED
        : Modality.ASSERTED;
  }

  ResponseKind answer() {
    if (has("no comment|declined|refused to|not comment|neither confirm")) {
      return ResponseKind.NO_COMMENT;
    }
    if (has("\\b(no information|unlikely|doubt|not aware|cannot be ruled out)")) {
      return ResponseKind.DOUBT;
    }
    if (has("\\bconfirm|acknowledg|admitt")) {
      return ResponseKind.CONFIRMATION;
    }
    return has("\\b(private|only|merely|not negotiat)\\b") && !has("den(y|ied|ies)")
        ? ResponseKind.PARTIAL
        : ResponseKind.DENIAL;
  }

  private boolean has(String pattern) {
    return Pattern.compile(pattern).matcher(lower).find();
  }

  /** Who seems to speak; empty when nobody does. */
  String speaker() {
    Matcher speaks = SPEAKS.matcher(words);
    if (speaks.find()) {
      return speaks.group(1).replaceFirst("^.*[,.:;“\"] ?", "");
    }
    return parties().stream().map(Party::name).findFirst().orElse("");
  }

  PartyKind speakerKind() {
    return speaker().matches("\\p{Lu}\\S+( \\S+)? \\p{Lu}\\S+")
        ? PartyKind.PERSON
        : PartyKind.UNNAMED;
  }

  /** The parties of the article that the words name, else whatever looks like a name. */
  List<Party> parties() {
    List<Party> named = new ArrayList<>();
    for (Party party : known) {
      boolean here = contains(party.name()) || party.aliases().stream().anyMatch(this::contains);
      if (here && named.stream().noneMatch(one -> one.name().equals(party.name()))) {
        named.add(party);
      }
    }
    return named.isEmpty() ? names() : named;
  }

  private boolean contains(String name) {
    return name.length() > 2 && lower.contains(name.toLowerCase(Locale.ROOT));
  }

  private List<Party> names() {
    Map<String, Party> names = new LinkedHashMap<>();
    Matcher name = NAME.matcher(words);
    while (name.find() && names.size() < MOST_NAMES) {
      String found = name.group();
      if (!NO_NAME.matcher(found).matches()) {
        PartyKind kind = found.contains(" ") ? PartyKind.PERSON : PartyKind.ORGANISATION;
        names.putIfAbsent(found, new Party(found, List.of(), kind, List.of()));
      }
    }
    return List.copyOf(names.values());
  }
}
