package org.parley.ui.details;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Explanation;
import org.parley.model.Hop;
import org.parley.model.LedgerEntry;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.When;
import org.parley.service.DecisionWords;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.WhenWords;
import org.parley.ui.wording.Words;

/** What is known of a claim: who, where, when, who says so, why, and what the editors decided. */
final class ClaimFacts {
  private static final int EXCERPT = 90;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private ClaimFacts() {}

  static List<Fact> of(ClaimEntry entry) {
    Claim claim = entry.claim();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Who", ClaimWords.parties(claim.parties()), who(claim)));
    facts.add(new Fact("Where", ClaimWords.places(claim.places()), where(claim)));
    facts.add(when(claim.when()));
    facts.add(
        new Fact(
            "Says who",
            SourceWords.outlet(entry.article().outlet())
                + " "
                + SourceWords.chain(claim.attribution()),
            claim.attribution().hops().stream().map(ClaimFacts::hop).toList()));
    facts.add(why(claim.why()));
    facts.add(
        new Fact(
            "Review",
            Words.capital(Words.of(entry.review())),
            entry.decisions().stream().map(ClaimFacts::decision).toList()));
    return facts;
  }

  private static List<String> who(Claim claim) {
    return claim.parties().stream()
        .map(
            party ->
                party.name()
                    + " ("
                    + Words.of(party.kind())
                    + (party.aliases().isEmpty()
                        ? ""
                        : "; also " + String.join(", ", party.aliases()))
                    + ")")
        .toList();
  }

  private static List<String> where(Claim claim) {
    return claim.places().stream()
        .map(Place::mentions)
        .flatMap(mentions -> mentions.stream().limit(1))
        .map(ClaimFacts::inContext)
        .toList();
  }

  static Fact when(When when) {
    List<String> words = new ArrayList<>();
    when.words().ifPresent(said -> words.add("“" + said + "”"));
    when.anchor().ifPresent(day -> words.add("counted from " + WhenWords.day(day)));
    when.rule().ifPresent(rule -> words.add("rule " + rule));
    return new Fact("When", WhenWords.withEdtf(when), words);
  }

  static Fact why(Explanation why) {
    List<String> words = new ArrayList<>();
    why.trigger().ifPresent(trigger -> words.add("trigger “" + trigger.quote() + "”"));
    words.addAll(why.remarks());
    return new Fact("Why", "Rule " + why.rule(), words);
  }

  private static String hop(Hop hop) {
    String quote =
        hop.passage().map(passage -> ": " + Words.excerpt(passage.quote(), EXCERPT)).orElse("");
    String cue = hop.cue().map(words -> " “" + words + "”").orElse("");
    return "← "
        + hop.name()
        + " ("
        + Words.of(hop.kind())
        + ", "
        + Words.of(hop.certainty())
        + (hop.positive() ? "" : ", denies")
        + (hop.inherited() ? ", from an earlier sentence" : "")
        + ")"
        + cue
        + quote;
  }

  private static String decision(LedgerEntry entry) {
    return DecisionWords.of(entry.decision())
        + " by "
        + entry.editor()
        + ", "
        + MINUTE.format(entry.time())
        + DecisionWords.reason(entry.decision()).map(reason -> ": " + reason).orElse("");
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
