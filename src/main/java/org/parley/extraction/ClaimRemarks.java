package org.parley.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.extraction.Sourcing.Account;
import org.parley.extraction.attribution.Attribution;
import org.parley.extraction.attribution.Sources;
import org.parley.extraction.event.Cues;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.event.EventTimes;
import org.parley.extraction.event.Situation;
import org.parley.extraction.nlp.Token;
import org.parley.extraction.time.TimeMention;
import org.parley.model.Modality;
import org.parley.model.Span;
import org.parley.model.When;

/**
 * What spoke for and against the values of a claim, in words: each remark begins with the name of
 * its slot and a colon.
 */
final class ClaimRemarks {
  private final Attribution attribution;
  private final EventTimes times;
  private final Cues cues;

  ClaimRemarks(Attribution attribution, EventTimes times, Cues cues) {
    this.attribution = attribution;
    this.times = times;
    this.cues = cues;
  }

  List<String> of(
      EventCluster cluster, EventMention primary, Account account, Modality modality, When when) {
    List<String> remarks = new ArrayList<>();
    remarks.add("Modality: " + ground(cluster, primary, account, modality));
    remarks.addAll(unresolved(primary));
    remarks.addAll(otherPlaces(cluster, primary));
    remarks.addAll(otherTimes(cluster, primary, when));
    remarks.addAll(otherSources(cluster, account));
    return remarks;
  }

  private String ground(
      EventCluster cluster, EventMention primary, Account account, Modality modality) {
    return switch (modality) {
      case PLANNED ->
          primary.situation().planned()
              ? signs(primary, Situation::planned, "told as still to come or called off")
              : "its day lies after the day of the article";
      case NEGATED -> signs(primary, Situation::negated, "told as not having happened");
      case HYPOTHETICAL ->
          primary.situation().hypothetical()
              ? signs(primary, Situation::hypothetical, "told as a possibility")
              : "nobody in the article asserts it, it only stands behind the answer to it";
      case ALLEGED -> alleged(cluster, primary, account.sources());
      case ASSERTED -> asserted(account.sources());
    };
  }

  private String signs(EventMention mention, Predicate<Situation> sign, String meaning) {
    List<Token> words = cues.of(mention, sign);
    return words.isEmpty() ? meaning : meaning + ", by " + quoted(words);
  }

  private String alleged(EventCluster cluster, EventMention primary, Sources sources) {
    List<String> grounds = new ArrayList<>();
    for (EventMention mention : List.of(primary, Sourcing.lead(cluster))) {
      if (mention.situation().hedged()) {
        grounds.add(signs(mention, Situation::hedged, "hedged"));
      }
    }
    if (!sources.isEmpty()) {
      grounds.add(
          "told on the word of " + names(sources) + ", not of anybody known to have taken part");
    }
    return grounds.isEmpty() ? "told as hearsay" : String.join("; ", new LinkedHashSet<>(grounds));
  }

  private static String asserted(Sources sources) {
    return sources.isEmpty()
        ? "told as a fact in the outlet's own voice"
        : "told as a fact by " + names(sources) + ", for one of those who took part";
  }

  /** Those of the quoted sentence who took part as well, known by a pronoun alone. */
  private static List<String> unresolved(EventMention primary) {
    return primary.unresolved().stream()
        .map(
            who -> "Parties: “" + who.name() + "” took part too; the text does not say who that is")
        .toList();
  }

  /** Places of the quoted sentence that belong neither to the event nor to a party's name. */
  private static List<String> otherPlaces(EventCluster cluster, EventMention primary) {
    Set<Span> taken = new HashSet<>();
    cluster.mentions().forEach(m -> m.places().forEach(place -> taken.add(place.span())));
    cluster.parties().forEach(party -> taken.addAll(party.mentions()));
    return primary.sentence().tokens().stream()
        .filter(word -> word.isProper() && word.ner().equals("LOCATION") && !word.is("compound"))
        .filter(word -> taken.stream().noneMatch(span -> span.contains(word.span())))
        .map(word -> "Place: “" + word.text() + "” in the quoted sentence hangs on other words")
        .distinct()
        .toList();
  }

  /** Times told of the event elsewhere, or beside it, when they are not the one taken. */
  private List<String> otherTimes(EventCluster cluster, EventMention primary, When when) {
    List<String> remarks = new ArrayList<>();
    Set<String> others = new LinkedHashSet<>();
    for (EventMention mention : cluster.mentions()) {
      times
          .of(mention)
          .filter(time -> !when.words().equals(Optional.of(time.words())))
          .map(ClaimRemarks::inWords)
          .ifPresent(others::add);
    }
    others.forEach(
        other -> remarks.add("Time: " + other + " is told of it too, and was left aside"));
    times.besides(primary).stream()
        .filter(time -> !when.words().equals(Optional.of(time.words())))
        .map(ClaimRemarks::inWords)
        .filter(other -> !others.contains(other))
        .forEach(
            other ->
                remarks.add("Time: " + other + " in the quoted sentence hangs on other words"));
    return remarks;
  }

  private static String inWords(TimeMention time) {
    return "“" + time.words() + "”" + time.edtf().map(edtf -> " (" + edtf + ")").orElse("");
  }

  /** Sources of other sentences on the event, when nobody of them is among those taken. */
  private List<String> otherSources(EventCluster cluster, Account account) {
    Set<String> taken =
        account.sources().all().stream().map(s -> s.hop().name()).collect(Collectors.toSet());
    Set<String> others = new LinkedHashSet<>();
    for (EventMention mention : cluster.telling()) {
      attribution.of(mention.sentence(), mention.trigger()).all().stream()
          .map(source -> source.hop().name())
          .filter(name -> !taken.contains(name))
          .forEach(others::add);
    }
    return others.stream()
        .map(name -> "Source: " + name + " tells of it in another sentence and was left aside")
        .toList();
  }

  private static String names(Sources sources) {
    return sources.all().stream()
        .map(source -> source.hop().name())
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private static String quoted(List<Token> words) {
    return words.stream().map(word -> "“" + word.text() + "”").collect(Collectors.joining(" and "));
  }
}
