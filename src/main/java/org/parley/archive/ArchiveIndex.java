package org.parley.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.ledger.StoredEntry;
import org.parley.ledger.StoredFinding;
import org.parley.ledger.StoredLinks;

/** What an archive holds and where its articles are. */
final class ArchiveIndex {
  private final Map<String, Block> articles = new TreeMap<>();
  private final List<StoredFinding> answers = new ArrayList<>();
  private final List<StoredFinding> meetings = new ArrayList<>();
  private final List<StoredEntry> entries = new ArrayList<>();
  private String head = "";

  /** Bytes of one article and its findings. */
  record Block(long start, long length) {}

  void head(String digest) {
    head = digest;
  }

  void article(String id, Block block) {
    articles.put(id, block);
  }

  void answer(StoredFinding link) {
    answers.add(link);
  }

  void meeting(StoredFinding link) {
    meetings.add(link);
  }

  void entry(StoredEntry entry) {
    entries.add(entry);
  }

  String head() {
    return head;
  }

  Map<String, Block> articles() {
    return articles;
  }

  StoredLinks links() {
    return new StoredLinks(answers, meetings);
  }

  List<StoredEntry> entries() {
    return List.copyOf(entries);
  }

  /** How many articles and entries there are, as the first line counts them. */
  Optional<String> mismatch(long articlesAnnounced, long entriesAnnounced) {
    return articles.size() == articlesAnnounced && entries.size() == entriesAnnounced
        ? Optional.empty()
        : Optional.of(
            "there are %d of %d articles and %d of %d entries of the log"
                .formatted(articles.size(), articlesAnnounced, entries.size(), entriesAnnounced));
  }
}
