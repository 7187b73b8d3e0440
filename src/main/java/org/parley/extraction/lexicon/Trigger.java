package org.parley.extraction.lexicon;

import java.util.List;
import org.parley.model.ClaimKind;

/** A word, or two, that can bring parties together, and the frame in which it does. */
public record Trigger(
    String lemma, boolean verb, ClaimKind kind, Frame frame, List<Example> examples) {
  public Trigger {
    examples = List.copyOf(examples);
  }

  /** How a trigger names its parties. */
  public enum Frame {
    /** Subject and object, or subject and "with", or a plural subject alone. */
    MEET,
    /** Subject and "with" or "to". */
    WITH,
    /** Subject and "with", where a plural subject alone means something else. */
    COMPANY,
    /** Subject and whoever stands behind the preposition that the trigger ends in: "ran into Y". */
    BEHIND,
    /** The objects, whom the subject brings together: "brought together X and Y". */
    GATHER,
    /** Several as the subject: "X, Y and Z gathered". */
    TOGETHER,
    /**
     * Subject goes between those behind "for" or "between": "acted as a go-between for X and Y".
     */
    BROKER,
    /** The object and whoever stands behind "to": "introduced X to Y". */
    PRESENT,
    /** Subject and object. */
    OBJECT,
    /** "X discussed something with Y". */
    DISCUSS,
    /** Subject goes into the house or office of somebody. */
    HOUSE,
    /** Subject takes in the object. */
    HOST,
    /** Subject travels to a place. */
    PLACE,
    /** Subject is somewhere together with somebody: "attended with Y", "joined Y at a dinner". */
    ATTEND,
    /** Subject and "alongside" or "together with". */
    ALONGSIDE,
    /** Persons do something together: "strolled with Y", "X and Y prayed side by side". */
    JOINT,
    /** Subject is shut in with somebody: "was closeted with Y". */
    SECLUDED,
    /** Persons whom something brings to each other: "reunited X with Y". */
    UNITE,
    /** Subject is on the way to do something to the object: "flew to Oslo to woo Y". */
    ERRAND,
    /** Subject is observed with somebody. */
    SEEN,
    /** Subject was somewhere, which alone tells no event. */
    STAY,
    /** A noun: "X's talks with Y". */
    EVENT,
    /** A noun for one party that names the other: "X was a guest of Y". */
    COMPANION,
    /** A noun of travel. */
    TRIP,
    /** A noun that is an event only when somebody stands behind "with" or "between". */
    WEAK
  }

  public String id() {
    return lemma.replace(' ', '-') + (verb ? ".v" : ".n");
  }
}
