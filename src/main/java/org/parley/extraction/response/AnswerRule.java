package org.parley.extraction.response;

import java.util.List;
import java.util.Optional;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** One way of answering. */
interface AnswerRule {
  /** The answer that {@code cue} gives, if it gives one; {@code events} are its sentence's. */
  Optional<Answer> find(ParsedSentence s, Token cue, List<EventMention> events);
}
