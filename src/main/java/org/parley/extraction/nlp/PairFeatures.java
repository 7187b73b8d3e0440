package org.parley.extraction.nlp;

import edu.stanford.nlp.coref.CorefRules;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Dictionaries.Number;
import edu.stanford.nlp.coref.data.Dictionaries.Person;
import edu.stanford.nlp.coref.data.Document;
import edu.stanford.nlp.coref.data.Document.DocType;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.ling.CoreAnnotations.SpeakerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.StringUtils;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/**
 * The features by which the library's network judges a pair of mentions: those of the library's own
 * extractor, less the many that the network does not know.
 */
final class PairFeatures {
  /** Sentences from which on "this" is far from what it takes up. */
  private static final int FAR = 3;

  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private final Document document;
  private final Dictionaries dictionaries;

  PairFeatures(Document document, Dictionaries dictionaries) {
    this.document = document;
    this.dictionaries = dictionaries;
  }

  /** Adds the features of a mention and a later one. */
  void add(PairSide earlier, PairSide later, PairInput found) {
    found.add("bias", true);
    found.addTraits(earlier, later);
    agreement(found, earlier.mention(), later.mention());
    if (!earlier.isPronoun() && !later.isPronoun()) {
      words(found, earlier, later);
    }
    speakers(found, earlier.mention(), later.mention());
    forms(found, earlier.mention(), later.mention());
    rules(found, earlier, later);
  }

  private void agreement(PairInput found, Mention earlier, Mention later) {
    found.add("animacies-agree", later.animaciesAgree(earlier));
    found.add("attributes-agree", later.attributesAgree(earlier, dictionaries));
    found.add("entity-types-agree", later.entityTypesAgree(earlier, dictionaries));
    found.add("numbers-agree", later.numbersAgree(earlier));
    found.add("genders-agree", later.gendersAgree(earlier));
    found.add("ner-strings-equal", earlier.nerString.equals(later.nerString));
    found.add("antecedent-head-in-anaphor", isHeadIn(earlier, later));
    found.add("anaphor-head-in-antecedent", isHeadIn(later, earlier));
  }

  private static boolean isHeadIn(Mention one, Mention other) {
    for (CoreLabel word : other.originalSpan) {
      if (word.word().equalsIgnoreCase(one.headString)) {
        return true;
      }
    }
    return false;
  }

  private static void words(PairInput found, PairSide earlier, PairSide later) {
    Mention a = earlier.mention();
    Mention b = later.mention();
    found.add("antecedent-in-anaphor", later.text().contains(earlier.text()));
    found.add("anaphor-in-antecedent", earlier.text().contains(later.text()));
    found.add("heads-equal", a.headString.equalsIgnoreCase(b.headString));
    found.add("heads-agree", b.headsAgree(a));
    found.add("exact-match", earlier.text().equals(later.text()));
    found.add("partial-match", !Collections.disjoint(earlier.nouns(), later.nouns()));
    distance(found, "edit-distance", a.spanToString(), b.spanToString());
    distance(found, "head-edit-distance", a.headString, b.headString);
  }

  private static void distance(PairInput found, String name, String a, String b) {
    double distance = StringUtils.editDistance(a, b) / (double) (a.length() + b.length());
    found.add(name, distance);
    found.add(name + "=" + (int) (distance * 10) / 10.0, true);
  }

  private void speakers(PairInput found, Mention earlier, Mention later) {
    boolean bySpeaker = later.headWord.get(SpeakerAnnotation.class).equalsIgnoreCase("PER0");
    boolean article = document.docType == DocType.ARTICLE;
    boolean before = CorefRules.antecedentIsMentionSpeaker(document, later, earlier, dictionaries);
    boolean behind = CorefRules.antecedentIsMentionSpeaker(document, earlier, later, dictionaries);
    boolean same = CorefRules.entitySameSpeaker(document, later, earlier);
    boolean i1 = isFirstPerson(earlier);
    boolean i2 = isFirstPerson(later);
    found.add("mention-speaker-PER0", bySpeaker);
    found.add("antecedent-is-anaphor-speaker", before);
    found.add("same-speaker", same);
    found.add(
        "person-disagree-same-speaker",
        same && CorefRules.entityPersonDisagree(document, later, earlier, dictionaries));
    found.add(
        "antecedent-matches-anaphor-speaker",
        CorefRules.antecedentMatchesMentionSpeakerAnnotation(later, earlier, document));
    found.add("discourse-you-PER0", later.person == Person.YOU && article && bySpeaker);
    found.add("per0-you-in-article", later.person == Person.YOU && article && bySpeaker);
    found.add("speaker-match-i-i", i1 && i2 && same);
    found.add("speaker-match-speaker-i", i2 && before);
    found.add("speaker-match-i-speaker", i1 && behind);
    found.add("speaker-match-you-you", isYou(earlier) && isYou(later) && same);
    found.add(
        "incompatible-not-match",
        earlier.person != Person.I && later.person != Person.I && (before || behind));
  }

  private boolean isFirstPerson(Mention mention) {
    return mention.number == Number.SINGULAR
        && dictionaries.firstPersonPronouns.contains(mention.lowercaseNormalizedSpanString());
  }

  private boolean isYou(Mention mention) {
    return dictionaries.secondPersonPronouns.contains(mention.lowercaseNormalizedSpanString());
  }

  private void forms(PairInput found, Mention earlier, Mention later) {
    CoreLabel first = earlier.originalSpan.get(0);
    found.add(
        "spans-intersect", earlier.sentNum == later.sentNum && earlier.endIndex > later.startIndex);
    found.add(
        "indefinite-article-np",
        earlier.appositions == null
            && earlier.predicateNominatives == null
            && INDEFINITE.contains(first.word().toLowerCase(Locale.ROOT)));
    found.add(
        "far-this",
        later.lowercaseNormalizedSpanString().equals("this")
            && Math.abs(later.sentNum - earlier.sentNum) > FAR);
    found.add("inside-in", later.insideIn(earlier) || earlier.insideIn(later));
    found.add(
        "indefinite-determiners",
        dictionaries.indefinitePronouns.contains(first.lemma())
            || dictionaries.indefinitePronouns.contains(later.originalSpan.get(0).lemma()));
    found.add("head-lemma-match", earlier.headWord.lemma().equals(later.headWord.lemma()));
  }

  private void rules(PairInput found, PairSide earlier, PairSide later) {
    Mention a = earlier.mention();
    Mention b = later.mention();
    found.add(
        "entity-attributes-agree",
        CorefRules.entityAttributesAgree(later.cluster(), earlier.cluster()));
    found.add("entity-token-distance", CorefRules.entityTokenDistance(b, a));
    found.add(
        "i-within-i", a.sentNum == b.sentNum && CorefRules.entityIWithinI(b, a, dictionaries));
    found.add(
        "exact-string-match",
        CorefRules.entityExactStringMatch(b, a, dictionaries, document.roleSet));
    found.add(
        "entity-relaxed-heads-agree",
        !earlier.isPronoun() && !later.isPronoun() && b.headsAgree(a));
    found.add(
        "is-acronym", !later.isPronoun() && CorefRules.isAcronym(b.originalSpan, a.originalSpan));
    found.add("demonym", b.isDemonym(a, dictionaries));
    found.add("incompatible-modifier", CorefRules.entityHaveIncompatibleModifier(b, a));
    found.add(
        "extra-proper-noun",
        earlier.isNamed()
            && later.isNamed()
            && CorefRules.entityHaveExtraProperNoun(b, a, Set.of()));
    found.add(
        "number-in-later-mentions",
        later.isCounted() && CorefRules.entityNumberInLaterMention(b, a));
    found.add("sentence-context-incompatible", later.clashesWith(earlier));
  }
}
