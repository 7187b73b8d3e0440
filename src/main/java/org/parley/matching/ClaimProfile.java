package org.parley.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.Modality;
import org.parley.model.Passage;
import org.parley.model.Place;

/**
 * A claim taken apart, to be compared with others.
 *
 * @param parties those of whom something tells who they are
 * @param text what all its passages say
 * @param secret whether they speak of secrecy
 * @param sketch of its main passage, to find copies by
 * @param keys what it can be found by
 */
record ClaimProfile(
    Claim claim,
    ArticleHeader article,
    List<PartyProfile> parties,
    List<String> places,
    Surroundings text,
    boolean secret,
    TextSketch sketch,
    ClaimKeys keys) {
  private static final WordList SECRET = WordList.named("secret");

  ClaimProfile {
    parties = List.copyOf(parties);
    places = List.copyOf(places);
  }

  static ClaimProfile of(SourcedClaim sourced) {
    Claim claim = sourced.claim();
    List<String> passages = claim.passages().stream().map(Passage::quote).toList();
    List<PartyProfile> parties =
        claim.parties().stream().map(PartyProfile::of).filter(one -> !one.isVague()).toList();
    List<String> places = claim.places().stream().map(Place::name).toList();
    Surroundings text = Surroundings.of(passages);
    return new ClaimProfile(
        claim,
        sourced.article(),
        parties,
        places,
        text,
        SECRET.anyIn(Spelling.fold(String.join(" ", passages))),
        TextSketch.of(claim.quote().quote()),
        ClaimKeys.of(parties, places, text));
  }

  Optional<LocalDate> published() {
    return article.published().value();
  }

  /** Whether the event was still to come when it was reported. */
  boolean isPlanned() {
    return claim.kind() == ClaimKind.PLANNED || claim.modality() == Modality.PLANNED;
  }
}
