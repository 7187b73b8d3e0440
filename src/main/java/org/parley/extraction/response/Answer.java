package org.parley.extraction.response;

import java.util.List;
import java.util.Optional;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ResponseKind;
import org.parley.model.Span;

/**
 * One place in the text where somebody answers.
 *
 * @param span the clause that answers
 * @param rule what gave it away
 * @param events events named in the clause, which it answers
 * @param general true when it answers whatever was reported ("declined to comment")
 */
public record Answer(
    ResponseKind kind,
    ParsedSentence sentence,
    Token cue,
    Optional<Entity> speaker,
    String speakerWords,
    Span span,
    String rule,
    List<EventMention> events,
    boolean general) {
  public Answer {
    events = List.copyOf(events);
  }

  /** The same answer, to another event. */
  public Answer to(EventMention event) {
    return new Answer(
        kind, sentence, cue, speaker, speakerWords, span, rule, List.of(event), general);
  }
}
