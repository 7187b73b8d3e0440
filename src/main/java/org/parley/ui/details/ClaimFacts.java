package org.parley.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Explanation;
import org.parley.model.LedgerEntry;
import org.parley.model.Note;
import org.parley.model.Party;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Slot;
import org.parley.model.SlotValue;
import org.parley.model.When;
import org.parley.ui.details.Fact.Evidence;
import org.parley.ui.editing.Corrections;
import org.parley.ui.editing.SlotWords;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.WhenWords;

/** What is known of a claim: every slot with its words, who says so, and why it was found. */
final class ClaimFacts {
  private static final String BY_HAND = "by-hand";

  private final ClaimEntry entry;
  private final Claim claim;
  private final Corrections corrections;

  private ClaimFacts(ClaimEntry entry) {
    this.entry = entry;
    this.claim = entry.claim();
    this.corrections = new Corrections(entry);
  }

  static List<Fact> of(ClaimEntry entry) {
    ClaimFacts made = new ClaimFacts(entry);
    List<Fact> facts = new ArrayList<>();
    SlotWords.ORDER.forEach(slot -> facts.add(made.slot(slot)));
    facts.add(article(entry.article()));
    if (!entry.tags().isEmpty()) {
      facts.add(Fact.fixed(Text.of("fact.tags"), String.join(" · ", entry.tags()), List.of()));
    }
    entry.notes().forEach(note -> facts.add(note(note)));
    facts.add(why(entry.claim().why()));
    return facts;
  }

  private Fact slot(Slot slot) {
    return new Fact(
        SlotWords.of(slot),
        slot == Slot.SOURCES ? source() : SlotWords.value(slot, claim),
        evidence(slot),
        known(slot),
        Optional.of(slot),
        corrections.machine(slot).map(SlotValue::inWords));
  }

  private String source() {
    return SourceWords.outlet(entry.article().outlet())
        + " "
        + SourceWords.chain(claim.attribution());
  }

  private String known(Slot slot) {
    Optional<LedgerEntry> by = corrections.by(slot);
    if (by.isPresent()) {
      return Text.of("fact.corrected", by.get().editor());
    }
    return claim.why().rule().equals(BY_HAND) ? Text.of("fact.by-hand") : "";
  }

  private List<Evidence> evidence(Slot slot) {
    return switch (slot) {
      case PARTIES -> claim.parties().stream().map(ClaimFacts::party).toList();
      case PLACES -> claim.places().stream().map(ClaimFacts::place).toList();
      case WHEN -> when(claim.when());
      case SOURCES -> claim.attribution().hops().stream().map(HopWords::of).toList();
      case KIND -> trigger(claim.why());
      case MODALITY -> List.of();
    };
  }

  private static Evidence party(Party party) {
    String aliases =
        party.aliases().isEmpty() ? "" : Text.of("fact.also", String.join(", ", party.aliases()));
    return mention(
        Text.of("fact.party", party.name(), HopWords.word(party.kind()), aliases),
        party.mentions());
  }

  private static Evidence place(Place place) {
    return place.mentions().isEmpty()
        ? Evidence.remark(Text.of("fact.no-words", place.name()))
        : new Evidence(inContext(place.mentions().get(0)), Optional.of(place.mentions().get(0)));
  }

  private static Evidence mention(String words, List<Passage> mentions) {
    return mentions.isEmpty()
        ? Evidence.remark(Text.of("fact.no-words", words))
        : new Evidence(words, Optional.of(mentions.get(0)));
  }

  private static List<Evidence> trigger(Explanation why) {
    return why.trigger().filter(ClaimFacts::tells).stream()
        .map(one -> new Evidence("“" + one.quote() + "”", Optional.of(one)))
        .toList();
  }

  static List<Evidence> when(When when) {
    List<Evidence> words = new ArrayList<>();
    when.words().ifPresent(said -> words.add(new Evidence("“" + said + "”", when.passage())));
    when.anchor()
        .ifPresent(day -> words.add(Evidence.remark(Text.of("fact.anchor", WhenWords.day(day)))));
    when.rule().ifPresent(rule -> words.add(Evidence.remark(Text.of("fact.rule", rule))));
    return words;
  }

  static Fact article(ArticleHeader article) {
    return Fact.fixed(
        Text.of("fact.article"),
        article.title().value().orElse(article.fileName()),
        List.of(
            Evidence.remark(SourceWords.article(article)), Evidence.remark(article.fileName())));
  }

  private static Fact note(Note note) {
    return Fact.fixed(
        Text.of("fact.note"),
        note.text(),
        List.of(
            Evidence.remark(Text.of("fact.by", note.editor(), PastDecision.minute(note.time())))));
  }

  static Fact why(Explanation why) {
    List<Evidence> words = new ArrayList<>();
    why.trigger()
        .filter(ClaimFacts::tells)
        .ifPresent(
            one -> words.add(new Evidence(Text.of("fact.trigger", one.quote()), Optional.of(one))));
    why.remarks().forEach(remark -> words.add(Evidence.remark(remark)));
    return Fact.fixed(Text.of("fact.why"), Text.of("fact.why.rule", why.rule()), words);
  }

  /** A trigger of an article alone explains nothing. */
  private static boolean tells(Passage trigger) {
    return !trigger.quote().strip().matches("(?i)the|an?|");
  }

  /** The quote with the whole words around it. */
  static String inContext(Passage passage) {
    String before = passage.prefix();
    String after = passage.suffix();
    if (before.length() == Passage.CONTEXT) {
      before = before.replaceFirst("^\\S*\\s", "… ");
    }
    if (after.length() == Passage.CONTEXT) {
      after = after.replaceFirst("\\s\\S*$", " …");
    }
    return (before + passage.quote() + after).replaceAll("\\s+", " ").strip();
  }
}
