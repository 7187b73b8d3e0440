package org.parley.extraction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.extraction.nlp.LanguagePipeline;
import org.parley.extraction.nlp.ParsedText;
import org.parley.importer.PlainTextImporter;
import org.parley.model.Article;
import org.parley.model.Evidenced;
import org.parley.model.Extraction;
import org.parley.model.Known;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.model.Span;

/** The one reader of all tests of the test run: its models take seconds to load. */
public final class SharedReader {
  static final LanguagePipeline PIPELINE = new LanguagePipeline();
  public static final RuleReader READER = new RuleReader(PIPELINE);

  private static final Map<Path, Extraction> READ = new ConcurrentHashMap<>();
  private static final LocalDate A_WEDNESDAY = LocalDate.of(2024, 3, 13);

  private SharedReader() {}

  /** What the reader finds in a text file; each file is read once. */
  static Extraction of(Path file) {
    return READ.computeIfAbsent(file, f -> READER.read(article(f)));
  }

  static Article article(Path file) {
    return new PlainTextImporter().read(file).article().orElseThrow();
  }

  /** What the models make of an article as far as the reader asks, before any rule. */
  static ParsedText parsed(Article article) {
    return PIPELINE.parse(article, new ReadingAttention(article, Knowledge.load()));
  }

  /** What the reader finds in a sentence of an article of 13 March 2024. */
  static Extraction of(String sentence) {
    return READER.read(told(sentence));
  }

  /** An article of 13 March 2024 that is one paragraph. */
  static Article told(String paragraph) {
    return new Article(
        "sentence",
        "sentence.txt",
        paragraph,
        Evidenced.unknown(),
        new Evidenced<>(Optional.of(A_WEDNESDAY), Known.EDITED, Optional.empty(), Optional.empty()),
        Evidenced.unknown(),
        Optional.empty(),
        "en",
        List.of(new Paragraph(new Span(0, paragraph.length()), ParagraphKind.BODY)));
  }
}
