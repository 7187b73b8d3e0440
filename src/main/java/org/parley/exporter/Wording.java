package org.parley.exporter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.AnswerEntry;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimKind;
import org.parley.model.Hop;
import org.parley.model.Meeting;
import org.parley.model.Modality;
import org.parley.model.Party;
import org.parley.model.Place;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.UnlinkedResponse;
import org.parley.model.When;

/**
 * What a claim or a meeting comes to, in one sentence without full stop. "met" stands by itself
 * only where a source asserts it and nobody denies it; every answer is in the same sentence.
 */
public final class Wording {
  private Wording() {}

  /** "Envoys and Ola Berg reportedly met in Westhaven (last week); no comment by Berg's office". */
  public static String of(ClaimEntry entry) {
    Claim claim = entry.claim();
    String verb = verb(claim, isDenied(List.of(entry)));
    return sentence(claim.parties(), claim.places(), verb, claim.when()) + answers(List.of(entry));
  }

  /** The same over all claims of a meeting, in the words of the claim that goes furthest. */
  public static String of(Meeting meeting) {
    List<ClaimEntry> claims = meeting.claims();
    Claim firmest = claims.stream().map(ClaimEntry::claim).min(Wording::firmestFirst).orElseThrow();
    String verb = verb(firmest, isDenied(claims));
    return sentence(meeting.parties(), meeting.places(), verb, meeting.when()) + answers(claims);
  }

  /** "A clerk answers: no comment". */
  public static String of(UnlinkedResponse unlinked) {
    Response response = unlinked.response();
    return Legible.line(response.speaker().name()) + " answers: " + Phrases.word(response.kind());
  }

  private static String sentence(List<Party> parties, List<Place> places, String verb, When when) {
    String where =
        places.stream().map(Place::name).map(Legible::line).collect(Collectors.joining(", "));
    String time = when.edtf().or(when::words).map(Legible::line).orElse("date unknown");
    return Phrases.capitalised(Phrases.parties(parties))
        + " "
        + verb
        + (where.isEmpty() ? "" : " in " + where)
        + " ("
        + time
        + ")";
  }

  /** Claims that nobody makes come last, whatever their modality. */
  private static int firmestFirst(Claim one, Claim other) {
    return one.implicit() || other.implicit()
        ? Boolean.compare(one.implicit(), other.implicit())
        : one.modality().compareTo(other.modality());
  }

  private static boolean isDenied(List<ClaimEntry> claims) {
    return claims.stream()
        .anyMatch(
            entry ->
                entry.claim().modality() == Modality.NEGATED
                    || entry.claim().attribution().hops().stream().anyMatch(hop -> !hop.positive())
                    || entry.answers().stream()
                        .anyMatch(answer -> answer.response().kind() == ResponseKind.DENIAL));
  }

  private static String verb(Claim claim, boolean denied) {
    Verb verb = Verb.of(claim.kind());
    if (claim.implicit()) {
      return "may have " + verb.participle;
    }
    return switch (claim.modality()) {
      case ASSERTED -> denied ? "reportedly " + verb.past : verb.past;
      case ALLEGED -> "reportedly " + verb.past;
      case PLANNED -> "reportedly planned to " + verb.infinitive;
      case HYPOTHETICAL -> "may have " + verb.participle;
      case NEGATED -> "reportedly did not " + verb.infinitive;
    };
  }

  private static String answers(List<ClaimEntry> claims) {
    Stream<String> given =
        claims.stream()
            .flatMap(entry -> entry.answers().stream())
            .map(AnswerEntry::response)
            .map(answer -> answer(answer.kind()) + Legible.line(answer.speaker().name()));
    Stream<String> refused =
        claims.stream()
            .flatMap(entry -> entry.claim().attribution().hops().stream())
            .filter(hop -> !hop.positive())
            .map(Hop::name)
            .map(name -> "did not happen, says " + Legible.line(name));
    return Stream.concat(given, refused).distinct().map("; "::concat).collect(Collectors.joining());
  }

  private static String answer(ResponseKind kind) {
    return switch (kind) {
      case DENIAL -> "denied by ";
      case PARTIAL -> "partly denied by ";
      case DOUBT -> "doubted by ";
      case NO_COMMENT -> "no comment by ";
      case CONFIRMATION -> "confirmed by ";
    };
  }

  /** A kind of claim as a verb. */
  private enum Verb {
    MEETING("met", "met", "meet"),
    VISIT("took part in a visit", "taken part in a visit", "take part in a visit"),
    TALKS("held talks", "held talks", "hold talks"),
    CONTACT("had contact", "had contact", "have contact"),
    PLANNED("planned to meet", "planned to meet", "meet");

    private final String past;
    private final String participle;
    private final String infinitive;

    Verb(String past, String participle, String infinitive) {
      this.past = past;
      this.participle = participle;
      this.infinitive = infinitive;
    }

    static Verb of(ClaimKind kind) {
      return valueOf(kind.name());
    }
  }
}
