package org.parley.ledger;

/** What a finding can be found by; each may have any number of values in each of these. */
public enum IndexField {
  REVIEW,
  ANSWERED,
  PARTY,
  /** Other names of the parties. */
  ALIAS,
  PLACE,
  OUTLET,
  /** The sources that the claim rests on in the end. */
  ROOT,
  /** Every source in the chain. */
  SOURCE,
  YEAR,
  KIND,
  MODALITY,
  /** What is not known of the article. */
  NEEDS,
  TAG,
  /** One word of all that is said. */
  WORD
}
