package org.parley.ledger;

import java.util.List;
import java.util.Optional;
import org.parley.model.Claim;
import org.parley.model.NearMiss;
import org.parley.model.Response;

/** The claims and responses the machine found, as it found them. */
public interface FindingRepository {
  Optional<Claim> claim(String id);

  Optional<Response> response(String id);

  /** Ids of claims, responses and articles that begin with {@code prefix}, sorted, at most 20. */
  List<String> idsStartingWith(String prefix);

  /** All claims by article and place in the text. */
  List<Claim> claims();

  /** All responses by article and place in the text. */
  List<Response> responses();

  List<NearMiss> nearMisses(String articleId);
}
