package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
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
    return groups().stream()
        .map(
            group ->
                DynamicTest.dynamicTest(
                    group.get(0).id(), () -> assertEquals(group.get(0).examples(), asRead(group))));
  }

  /** Triggers of one line share their examples: each of them shows one trigger of the line. */
  private static List<List<Trigger>> groups() {
    return List.copyOf(
        TRIGGERS.stream()
            .collect(
                Collectors.groupingBy(Trigger::examples, LinkedHashMap::new, Collectors.toList()))
            .values());
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

  private static List<Example> asRead(List<Trigger> group) {
    return group.get(0).examples().stream().map(e -> asRead(group, e)).toList();
  }

  private static Example asRead(List<Trigger> group, Example example) {
    boolean found =
        SharedReader.of(example.sentence()).claims().stream()
            .map(claim -> claim.why().rule())
            .anyMatch(rule -> group.stream().anyMatch(trigger -> trigger.id().equals(rule)));
    Outcome nothing =
        example.outcome() == Outcome.OTHER_SENSE ? Outcome.OTHER_SENSE : Outcome.MISSED;
    return new Example(example.sentence(), found ? Outcome.FOUND : nothing);
  }
}
