package org.parley.exporter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.json.QuotedPassage;
import org.parley.json.TimelineDocument;

/** Checks an exported JSON timeline without a ledger: its form, its digest, and every quote. */
public final class TimelineCheck {
  private final Function<String, Optional<String>> texts;

  /**
   * @param texts canonical text by article id, the SHA-256 of the article's bytes
   */
  public TimelineCheck(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /**
   * Everything wrong with the file, each problem in words that name its place; empty when it is
   * sound.
   *
   * @throws org.parley.json.JsonFailure when the file cannot be read or is no JSON
   */
  public List<String> check(Path timeline) {
    TimelineDocument document = TimelineDocument.read(timeline);
    List<String> problems = new ArrayList<>(document.problems());
    for (QuotedPassage passage : document.passages()) {
      problem(passage).ifPresent(words -> problems.add(passage.pointer() + ": " + words));
    }
    return List.copyOf(problems);
  }

  private Optional<String> problem(QuotedPassage passage) {
    Optional<String> text = texts.apply(passage.articleId());
    if (text.isEmpty()) {
      return Optional.of("article " + passage.articleId() + " is not in the folder");
    }
    return passage.differenceFrom(text.get());
  }
}
