package org.parley.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds claims, and responses that answer none, by what they say now. It follows from the log and
 * the findings alone and can be made again from them.
 */
public interface FindingIndex {
  /** One finding of a page, and the meeting of a claim. */
  record Hit(String id, boolean claim, String meeting) {}

  /** How many claims have a value. */
  record Count(String value, int claims) {}

  /**
   * Some of the findings asked for, in their order.
   *
   * @param limit how many at most
   */
  List<Hit> page(IndexQuery query, IndexOrder order, IndexPlace place, int limit);

  /** How many findings are asked for. */
  int count(IndexQuery query);

  /** How many meetings the claims asked for belong to. */
  int meetings(IndexQuery query);

  /** How many of the findings asked for precede this one; empty when it is none of them. */
  Optional<Integer> rowOf(IndexQuery query, IndexOrder order, String id);

  /**
   * The values that the claims asked for have in a field, the most frequent first, then by value.
   *
   * @param limit how many at most
   */
  List<Count> values(IndexQuery query, IndexField field, int limit);

  /** The ids of all claims that are in one meeting with any of these, themselves too, sorted. */
  List<String> membersOf(Collection<String> claimIds);

  /** The rows of those of these findings that are indexed, by id. */
  List<IndexRow> rows(Collection<String> ids);
}
