package org.parley.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.model.Claim;
import org.parley.model.NearMiss;
import org.parley.model.Response;

/** The claims and responses the machine found, as it found them. */
public interface FindingRepository {
  Optional<Claim> claim(String id);

  Optional<Response> response(String id);

  /**
   * Ids of claims, responses and articles that begin with {@code prefix}, sorted, at most 20; also
   * of those that editors added, whether or not that was taken back.
   */
  List<String> idsStartingWith(String prefix);

  /** All claims by article and place in the text. */
  List<Claim> claims();

  /** All responses by article and place in the text. */
  List<Response> responses();

  /** Those of these claims that the machine found, by article and place in the text. */
  List<Claim> claims(Collection<String> ids);

  /** Those of these responses that the machine found, by article and place in the text. */
  List<Response> responses(Collection<String> ids);

  /** How many responses the machine found. */
  int responseCount();

  /** The claims found in an article, by place in the text. */
  List<Claim> claimsOf(String articleId);

  /** The responses found in an article, by place in the text. */
  List<Response> responsesOf(String articleId);

  List<NearMiss> nearMisses(String articleId);
}
