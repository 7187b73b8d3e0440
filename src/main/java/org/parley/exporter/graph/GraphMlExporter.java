package org.parley.exporter.graph;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.exporter.Legible;
import org.parley.exporter.Losses;
import org.parley.exporter.Phrases;
import org.parley.exporter.TimelineExporter;
import org.parley.exporter.Wording;
import org.parley.exporter.XmlText;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Party;
import org.parley.model.Place;
import org.parley.model.ResponseKind;
import org.parley.model.Timeline;

/**
 * Writes who met whom as GraphML: a node for each party, a node for each meeting with all that is
 * said against it, and an edge from each party to each of its meetings.
 */
public final class GraphMlExporter implements TimelineExporter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  @Override
  public String format() {
    return "graphml";
  }

  @Override
  public String ending() {
    return "graphml";
  }

  @Override
  public String meaning() {
    return "a network of parties and meetings for Gephi, yEd, Cytoscape and NetworkX";
  }

  @Override
  public void export(Timeline timeline, OutputStream out) {
    XmlText xml = new XmlText(out);
    xml.prologue("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.element(
        "graphml",
        () -> {
          for (GraphKey key : GraphKey.values()) {
            key.declare(xml);
          }
          xml.element("graph", () -> graph(xml, timeline), "edgedefault", "undirected");
        },
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        INSTANCE,
        "xsi:schemaLocation",
        NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd");
    xml.end();
  }

  private static void graph(XmlText xml, Timeline timeline) {
    GraphKey.HEAD.write(xml, timeline.headDigest());
    GraphKey.OMISSIONS.write(xml, String.join("\n", timeline.omissions()));
    Map<String, Party> parties = parties(timeline);
    Map<String, String> nodes = new LinkedHashMap<>();
    parties.forEach(
        (key, party) -> {
          nodes.put(key, "p" + nodes.size());
          party(xml, "p" + (nodes.size() - 1), party);
        });
    List<Meeting> meetings = timeline.meetings().toList();
    for (int i = 0; i < meetings.size(); i++) {
      meeting(xml, "m" + i, meetings.get(i));
    }
    for (int i = 0; i < meetings.size(); i++) {
      edges(xml, "m" + i, meetings.get(i), nodes);
    }
  }

  private static Map<String, Party> parties(Timeline timeline) {
    Map<String, Party> parties = new LinkedHashMap<>();
    timeline
        .meetings()
        .flatMap(meeting -> meeting.parties().stream())
        .forEach(party -> parties.putIfAbsent(key(party), party));
    return parties;
  }

  /** One party is what has one kind and one name, however its letters are written. */
  private static String key(Party party) {
    return party.kind() + " " + Legible.line(party.name()).toLowerCase(Locale.ROOT);
  }

  private static void party(XmlText xml, String id, Party party) {
    xml.element(
        "node",
        () -> {
          GraphKey.TYPE.write(xml, "party");
          GraphKey.LABEL.write(xml, Legible.line(party.name()));
          GraphKey.PARTY_KIND.write(xml, Phrases.word(party.kind()));
          GraphKey.ALIASES.write(xml, String.join("; ", party.aliases()));
        },
        "id",
        id);
  }

  private static void meeting(XmlText xml, String id, Meeting meeting) {
    xml.element(
        "node",
        () -> {
          GraphKey.TYPE.write(xml, "meeting");
          GraphKey.LABEL.write(xml, Wording.of(meeting));
          GraphKey.MEETING.write(xml, meeting.id());
          GraphKey.DATE.write(xml, meeting.when().edtf().orElse(""));
          GraphKey.EARLIEST.write(xml, day(meeting.when().earliest()));
          GraphKey.LATEST.write(xml, day(meeting.when().latest()));
          GraphKey.PLACES.write(
              xml, meeting.places().stream().map(Place::name).collect(Collectors.joining("; ")));
          GraphKey.MODALITY.write(xml, words(meeting, entry -> entry.claim().modality()));
          GraphKey.REVIEW.write(xml, words(meeting, ClaimEntry::review));
          GraphKey.CLAIMS.write(xml, String.valueOf(meeting.claims().size()));
          GraphKey.OUTLETS.write(xml, String.valueOf(meeting.roots().outletCount()));
          GraphKey.ROOTS.write(xml, String.valueOf(meeting.roots().roots().size()));
          for (ResponseKind kind : ResponseKind.values()) {
            GraphKey.of(kind).write(xml, String.valueOf(answers(meeting, kind)));
          }
        },
        "id",
        id);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Object::toString).orElse("");
  }

  private static String words(Meeting meeting, Function<ClaimEntry, Enum<?>> of) {
    return meeting.claims().stream()
        .map(of)
        .map(Phrases::word)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static long answers(Meeting meeting, ResponseKind kind) {
    return meeting.claims().stream()
        .flatMap(claim -> claim.answers().stream())
        .map(answer -> answer.response())
        .filter(response -> response.kind() == kind)
        .distinct()
        .count();
  }

  private static void edges(XmlText xml, String id, Meeting meeting, Map<String, String> nodes) {
    meeting.parties().stream()
        .map(party -> nodes.getOrDefault(key(party), ""))
        .distinct()
        .forEach(party -> xml.empty("edge", "source", party, "target", id));
  }

  @Override
  public List<String> losses(Timeline timeline) {
    long quotes =
        timeline
            .meetings()
            .flatMap(meeting -> meeting.claims().stream())
            .mapToLong(claim -> 1L + claim.answers().size())
            .sum();
    return Losses.of(timeline)
        .anchors()
        .count(quotes, "quote", "of claims and answers: meetings only count their answers")
        .decisions()
        .reasons()
        .unlinked()
        .remarks()
        .inWords();
  }
}
