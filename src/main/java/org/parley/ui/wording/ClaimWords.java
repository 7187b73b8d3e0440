package org.parley.ui.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimKind;
import org.parley.model.Modality;
import org.parley.model.Party;
import org.parley.model.Place;
import org.parley.model.Precision;
import org.parley.model.Response;
import org.parley.model.When;

/** A claim or a response in one sentence. */
public final class ClaimWords {
  private static final int PARTIES_NAMED = 5;
  private static final int PLACES_NAMED = 3;

  private ClaimWords() {}

  /** "Khaled Mashal and Saleh al-Arouri met in Türkiye (last week)". */
  public static String summary(Claim claim) {
    return Words.capital(parties(claim.parties()))
        + " "
        + verb(claim)
        + where(claim)
        + time(claim.when());
  }

  private static String time(When when) {
    if (when.precision() == Precision.DAY && when.isDated()) {
      return " (" + WhenWords.resolved(when) + ")";
    }
    return when.words().map(words -> " (" + words + ")").orElse("");
  }

  /** The names of the parties as a list in words. */
  public static String parties(List<Party> parties) {
    return parties.isEmpty()
        ? Text.of("claim.no-parties")
        : Words.list(parties.stream().map(Party::name).toList(), PARTIES_NAMED);
  }

  /** The places as a list in words, "place unknown" without any. */
  public static String places(List<Place> places) {
    return places.isEmpty()
        ? Text.of("claim.no-place")
        : Words.list(places.stream().map(Place::name).toList(), PLACES_NAMED);
  }

  /** What a screen reader says for a claim's row. */
  public static String spoken(ClaimEntry entry) {
    Claim claim = entry.claim();
    String answers =
        entry.answers().isEmpty()
            ? Text.of("claim.no-response")
            : entry.answers().stream()
                .map(answer -> spoken(answer.response()))
                .collect(Collectors.joining(". "));
    return String.join(
        ". ",
        summary(claim),
        Words.of(claim.modality()) + ", " + Words.of(entry.review()),
        SourceWords.line(entry.article(), claim.attribution()),
        answers);
  }

  /** What a screen reader says for an answer. */
  public static String spoken(Response response) {
    return Words.capital(Words.of(response.kind())) + " by " + response.speaker().name();
  }

  private static String verb(Claim claim) {
    if (claim.kind() == ClaimKind.PLANNED) {
      return claim.modality() == Modality.NEGATED ? "did not plan to meet" : "planned to meet";
    }
    if (claim.modality() == Modality.NEGATED) {
      return "did not " + Verb.of(claim.kind()).base();
    }
    if (claim.modality() == Modality.HYPOTHETICAL || claim.modality() == Modality.PLANNED) {
      return (claim.modality() == Modality.PLANNED ? "will " : "might ")
          + Verb.of(claim.kind()).base();
    }
    return Verb.of(claim.kind()).past();
  }

  private static String where(Claim claim) {
    if (claim.places().isEmpty()) {
      return "";
    }
    String in = claim.kind() == ClaimKind.VISIT ? " " : " in ";
    return in + places(claim.places());
  }

  private record Verb(String base, String past) {
    static Verb of(ClaimKind kind) {
      return switch (kind) {
        case MEETING, PLANNED -> new Verb("meet", "met");
        case VISIT -> new Verb("visit", "visited");
        case TALKS -> new Verb("hold talks", "held talks");
        case CONTACT -> new Verb("have contact", "had contact");
      };
    }
  }
}
