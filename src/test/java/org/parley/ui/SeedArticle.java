package org.parley.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Article;
import org.parley.model.AttributionChain;
import org.parley.model.Certainty;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.Evidenced;
import org.parley.model.Explanation;
import org.parley.model.Hop;
import org.parley.model.HopKind;
import org.parley.model.Modality;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Precision;
import org.parley.model.RawDocument;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.Span;
import org.parley.model.When;

/** One of the seed articles, with what to find in it named by its words. */
final class SeedArticle {
  private static final Pattern TRIGGER =
      Pattern.compile(
          "\\b(met|meeting|talks|contacts|visit|denied|denies|comment\\w*|confirm\\w*|no"
              + " information|ruled out|categorically|false)\\b");

  final RawDocument document;
  final Article bare;

  SeedArticle(String fileName) {
    this(read(fileName));
  }

  /** An article that was made up. */
  SeedArticle(String fileName, String text) {
    this(new RawDocument(fileName, text.getBytes(StandardCharsets.UTF_8)));
  }

  private SeedArticle(RawDocument document) {
    this.document = document;
    String text = new String(document.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    this.bare =
        new Article(
            digest(document.bytes()),
            document.fileName(),
            text,
            Evidenced.unknown(),
            Evidenced.unknown(),
            Evidenced.unknown(),
            Optional.empty(),
            "en",
            paragraphs(text));
  }

  private static RawDocument read(String fileName) {
    try {
      return new RawDocument(fileName, Files.readAllBytes(Path.of("seeds", fileName)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Paragraph> paragraphs(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Paragraph(new Span(start, start + line.length()), kind(line)));
      }
      start += line.length() + 1;
    }
    return paragraphs;
  }

  private static ParagraphKind kind(String line) {
    String words = line.strip();
    if (words.startsWith("Report: US") || words.startsWith("No official Turkish")) {
      return ParagraphKind.HEADLINE;
    }
    if (words.startsWith("Diplomat sources claim") || words.startsWith("According to previous")) {
      return ParagraphKind.STANDFIRST;
    }
    if (words.contains("Photo") || words.startsWith("מ")) {
      return ParagraphKind.CAPTION;
    }
    if (words.startsWith("date ") || words.startsWith("World December")) {
      return ParagraphKind.DATELINE;
    }
    boolean site =
        List.of("Related Stories", "new comment", "Read more on the site →").contains(words)
            || words.startsWith("See all talkbacks")
            || words.startsWith("This will delete");
    boolean short_ = words.length() < 50 && !words.endsWith(".");
    return site ? ParagraphKind.BOILERPLATE : short_ ? ParagraphKind.SUBHEAD : ParagraphKind.BODY;
  }

  When on(LocalDate day) {
    return new When(
        Optional.of("on " + day),
        Optional.of(at("on " + day)),
        Optional.of(day),
        Optional.of(day),
        Precision.DAY,
        Optional.empty(),
        Optional.of("iso-day"),
        Optional.of(day.toString()));
  }

  Passage at(String words) {
    int start = bare.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(bare.fileName() + " does not say: " + words);
    }
    return bare.passage(new Span(start, start + words.length()));
  }

  Party party(String name, PartyKind kind) {
    return new Party(name, List.of(), kind, List.of(at(name)));
  }

  Place place(String name) {
    return new Place(name, List.of(at(name)));
  }

  Hop hop(String name, HopKind kind, String cue) {
    return new Hop(
        name, kind, Optional.of(cue), Optional.of(at(name)), false, Certainty.CERTAIN, true);
  }

  Claim claim(
      String id,
      ClaimKind kind,
      Modality modality,
      List<Party> parties,
      List<Place> places,
      When when,
      List<Hop> chain,
      String... quotes) {
    return new Claim(
        id,
        bare.id(),
        kind,
        modality,
        Arrays.stream(quotes).map(this::at).toList(),
        parties,
        places,
        when,
        new AttributionChain(chain),
        false,
        false,
        why("meeting-verb", quotes[0]));
  }

  Response response(
      String id, ResponseKind kind, Party speaker, Optional<String> answered, String... quotes) {
    return new Response(
        id,
        bare.id(),
        kind,
        speaker,
        Arrays.stream(quotes).map(this::at).toList(),
        answered.map(this::at),
        When.none(),
        why("denial-verb", quotes[0]));
  }

  private Explanation why(String rule, String quote) {
    Matcher trigger = TRIGGER.matcher(quote);
    return new Explanation(
        rule,
        trigger.find()
            ? Optional.of(
                bare.passage(
                    new Span(
                        at(quote).span().start() + trigger.start(),
                        at(quote).span().start() + trigger.end())))
            : Optional.empty(),
        List.of("subject and object agree"));
  }
}
