package org.parley.exporter.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.parley.exporter.Legible;
import org.parley.exporter.Phrases;
import org.parley.exporter.WebAddress;
import org.parley.exporter.Wording;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Precision;
import org.parley.model.Response;
import org.parley.model.Timeline;
import org.parley.model.UnlinkedResponse;
import org.parley.model.When;

/**
 * A timeline as FollowTheMoney entities: articles, parties, an event for each meeting, and a note
 * for each response that names the events it answers.
 */
final class FtmEntities {
  private final Map<String, FtmEntity> all = new LinkedHashMap<>();

  private FtmEntities() {}

  static Collection<FtmEntity> of(Timeline timeline) {
    FtmEntities entities = new FtmEntities();
    timeline.meetings().forEach(entities::meeting);
    timeline.unlinked().forEach(entities::unlinked);
    timeline.omissions().forEach(entities::leftOut);
    return entities.all.values();
  }

  private void meeting(Meeting meeting) {
    FtmEntity event =
        new FtmEntity("parley-m-" + meeting.id(), "Event").with("name", Wording.of(meeting));
    time(event, meeting.when());
    meeting.places().forEach(place -> event.with("location", place.name()));
    meeting.parties().forEach(party -> event.with("involved", party(party)));
    event.with("notes", Phrases.roots(meeting.roots()));
    for (ClaimEntry entry : meeting.claims()) {
      claim(event, entry);
    }
    all.put(event.id(), event);
  }

  private void claim(FtmEntity event, ClaimEntry entry) {
    event
        .with("proof", article(entry.article()))
        .with("publisher", entry.article().outlet().value())
        .with("description", entry.claim().quote().quote())
        .with("summary", Wording.of(entry))
        .with("keywords", Phrases.word(entry.claim().kind()))
        .with("keywords", Phrases.word(entry.claim().modality()));
    entry.claim().parties().forEach(party -> event.with("involved", party(party)));
    for (AnswerEntry answer : entry.answers()) {
      note(answer.response(), answer.article()).with("entity", event.id());
    }
  }

  private void unlinked(UnlinkedResponse unlinked) {
    note(unlinked.response(), unlinked.article());
  }

  private void leftOut(String omission) {
    String id = "parley-o-" + digest(omission);
    all.put(id, new FtmEntity(id, "Note").with("name", "Left out").with("description", omission));
  }

  private FtmEntity note(Response response, ArticleHeader article) {
    FtmEntity note =
        all.computeIfAbsent("parley-r-" + response.id(), id -> new FtmEntity(id, "Note"));
    return note.with("name", Wording.of(new UnlinkedResponse(response, article)))
        .with("description", response.quote().quote())
        .with("keywords", Phrases.word(response.kind()))
        .with("publisher", article.outlet().value())
        .with("proof", article(article));
  }

  /** A date no finer than what is known; an interval by its ends. */
  private static void time(FtmEntity event, When when) {
    if (when.precision() == Precision.DAY
        || when.precision() == Precision.MONTH
        || when.precision() == Precision.YEAR) {
      int length =
          when.precision() == Precision.DAY ? 10 : when.precision() == Precision.MONTH ? 7 : 4;
      event.with("date", when.earliest().map(day -> day.toString().substring(0, length)));
    } else {
      event.with("startDate", when.earliest()).with("endDate", when.latest());
    }
  }

  private String article(ArticleHeader article) {
    String id = "parley-a-" + article.id();
    if (!all.containsKey(id)) {
      all.put(
          id,
          new FtmEntity(id, "Article")
              .with("fileName", article.fileName())
              .with("title", article.title().value())
              .with("publishedAt", article.published().value())
              .with("publisher", article.outlet().value())
              .with("sourceUrl", WebAddress.of(article))
              .with("keywords", "sha256:" + article.id()));
    }
    return id;
  }

  private String party(Party party) {
    String name = Legible.line(party.name());
    String id = "parley-p-" + digest(party.kind() + " " + name.toLowerCase(Locale.ROOT));
    FtmEntity entity = all.computeIfAbsent(id, key -> new FtmEntity(key, schema(party.kind())));
    entity.with("name", name);
    party.aliases().forEach(alias -> entity.with("weakAlias", alias));
    return id;
  }

  private static String schema(PartyKind kind) {
    return switch (kind) {
      case PERSON -> "Person";
      case ORGANISATION -> "Organization";
      case STATE -> "PublicBody";
      case UNNAMED -> "LegalEntity";
    };
  }

  /** SHA-1, hex, as FollowTheMoney makes keys. */
  static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-1", e);
    }
  }
}
