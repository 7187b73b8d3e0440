package org.parley.ledger;

import java.util.List;
import java.util.Optional;

/** A ledger's rows as they are stored, unchecked; for verification and copies only. */
public interface StoredRecords {
  /** All rows of the log by sequence. */
  List<StoredEntry> entries();

  /** Ids of all stored articles, sorted. */
  List<String> articleIds();

  Optional<StoredArticle> article(String id);

  /** All links between articles. */
  StoredLinks links();
}
