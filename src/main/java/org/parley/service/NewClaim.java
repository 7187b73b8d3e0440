package org.parley.service;

import java.util.List;
import org.parley.model.AttributionChain;
import org.parley.model.ClaimKind;
import org.parley.model.Modality;
import org.parley.model.Party;
import org.parley.model.Place;
import org.parley.model.Span;
import org.parley.model.When;

/** A claim that an editor read in an article and the machine did not. */
public record NewClaim(
    String articleId,
    Span quote,
    ClaimKind kind,
    Modality modality,
    List<Party> parties,
    List<Place> places,
    When when,
    AttributionChain attribution) {
  /**
   * @param quote where the claim stands in the article's canonical text
   */
  public NewClaim {
    parties = List.copyOf(parties);
    places = List.copyOf(places);
  }
}
