package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.extraction.lexicon.Example;
import org.parley.extraction.lexicon.Example.Outcome;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Triggers;

class TriggerExamplesTest {
  private static final List<Trigger> TRIGGERS = Triggers.load().all();

  /** Also fails when a sentence that was marked as missed is found at last. */
  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAsItsTriggerSays() {
    return TRIGGERS.stream()
        .map(
            trigger ->
                DynamicTest.dynamicTest(
                    trigger.id(), () -> assertEquals(trigger.examples(), asRead(trigger))));
  }

  @Test
  void everyTriggerHasAnExampleAndACounterexample() {
    List<String> without =
        TRIGGERS.stream()
            .filter(t -> !has(t, Outcome.FOUND, Outcome.MISSED) || !has(t, Outcome.OTHER_SENSE))
            .map(Trigger::id)
            .toList();
    assertEquals(List.of(), without);
  }

  private static boolean has(Trigger trigger, Outcome... outcomes) {
    return trigger.examples().stream().anyMatch(e -> List.of(outcomes).contains(e.outcome()));
  }

  private static List<Example> asRead(Trigger trigger) {
    return trigger.examples().stream().map(e -> asRead(trigger, e)).toList();
  }

  private static Example asRead(Trigger trigger, Example example) {
    boolean found =
        SharedReader.of(example.sentence()).claims().stream()
            .anyMatch(claim -> claim.why().rule().equals(trigger.id()));
    Outcome nothing =
        example.outcome() == Outcome.OTHER_SENSE ? Outcome.OTHER_SENSE : Outcome.MISSED;
    return new Example(example.sentence(), found ? Outcome.FOUND : nothing);
  }
}
