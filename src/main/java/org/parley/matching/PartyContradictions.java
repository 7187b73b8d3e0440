package org.parley.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.AnswerEntry;
import org.parley.model.ClaimEntry;
import org.parley.model.Contradiction;
import org.parley.model.Hop;
import org.parley.model.HopKind;
import org.parley.model.Meeting;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.ResponseKind;
import org.parley.model.Span;
import org.parley.model.Statement;

/** Finds parties that deny a meeting officially and confirm it without their names. */
public final class PartyContradictions {
  private static final int HEAD_WORDS = 2;
  private static final String APPOSITION = "\\s*[–—(,-]\\s*([^–—().;]{3,80}?)\\s*[–—),.]";

  private static final Set<String> BODIES =
      Set.of("ministry", "government", "embassy", "presidency", "office", "department", "army");

  private final Function<String, Optional<String>> texts;

  /**
   * @param texts canonical text by article id; what an article says of its unnamed sources may
   *     stand outside of the claim's passages
   */
  public PartyContradictions(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /** Statements of one side. */
  private static final class Found {
    private final List<Statement> denials = new ArrayList<>();
    private final List<Statement> confirmations = new ArrayList<>();
    private final Side side;

    Found(Side side) {
      this.side = side;
    }
  }

  /** At most one for each side of the meeting, by the side's name. */
  public List<Contradiction> of(Meeting meeting) {
    Map<String, Found> found = new TreeMap<>();
    for (ClaimEntry entry : meeting.claims()) {
      entry.answers().forEach(answer -> answer(answer, found));
      source(entry, found);
    }
    return found.values().stream()
        .filter(one -> !one.denials.isEmpty() && !one.confirmations.isEmpty())
        .map(
            one ->
                new Contradiction(one.side.label(), meeting.id(), one.denials, one.confirmations))
        .toList();
  }

  private static Found of(Side side, Map<String, Found> found) {
    return found.computeIfAbsent(side.label(), label -> new Found(side));
  }

  private static void answer(AnswerEntry answer, Map<String, Found> found) {
    boolean unnamed = isUnnamed(answer.response().speaker());
    String speaker = answer.response().speaker().name();
    Statement said = new Statement(speaker, answer.article(), answer.response().quote());
    if (answer.response().kind() == ResponseKind.DENIAL && !unnamed) {
      Side.of(speaker).ifPresent(side -> add(of(side, found).denials, said));
    }
    if (answer.response().kind() == ResponseKind.CONFIRMATION && unnamed) {
      Side.of(speaker).ifPresent(side -> add(of(side, found).confirmations, said));
    }
  }

  /** "The American administration" and "the ministry" are no persons who hide their names. */
  private static boolean isUnnamed(Party speaker) {
    return speaker.kind() == PartyKind.UNNAMED
        && !GroupName.of(speaker.name()).isState()
        && Spelling.words(speaker.name()).stream().noneMatch(BODIES::contains);
  }

  private static void add(List<Statement> statements, Statement said) {
    if (!statements.contains(said)) {
      statements.add(said);
    }
  }

  private void source(ClaimEntry entry, Map<String, Found> found) {
    List<Hop> hops = entry.claim().attribution().hops();
    if (hops.isEmpty() || hops.get(hops.size() - 1).kind() != HopKind.ANONYMOUS) {
      return;
    }
    Hop last = hops.get(hops.size() - 1);
    if (!last.positive()) {
      return;
    }
    Passage named = last.passage().orElse(entry.claim().quote());
    Side.of(last.name())
        .ifPresent(
            side ->
                add(
                    of(side, found).confirmations,
                    new Statement(last.name(), entry.article(), named)));
    described(entry, last, found);
  }

  /** "the diplomatic sources – one of them American –" tells whose people the sources are. */
  private void described(ClaimEntry entry, Hop hop, Map<String, Found> found) {
    String id = entry.article().id();
    Optional<String> text = texts.apply(id);
    if (text.isEmpty() || !text.get().contains(head(hop.name()))) {
      return;
    }
    Matcher matcher =
        Pattern.compile(Pattern.quote(head(hop.name())) + APPOSITION).matcher(text.get());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end(1));
      for (String code : Countries.read(matcher.group(1)).codes()) {
        Side.state(code)
            .ifPresent(
                side ->
                    add(
                        of(side, found).confirmations,
                        new Statement(
                            hop.name() + " (" + matcher.group(1).strip() + ")",
                            entry.article(),
                            Passage.of(id, text.get(), span))));
      }
    }
  }

  private static String head(String name) {
    String[] words = name.strip().split("\\s+");
    int from = Math.max(0, words.length - HEAD_WORDS);
    return String.join(" ", List.of(words).subList(from, words.length));
  }
}
