package org.parley.extraction;

import java.util.List;
import java.util.Set;
import org.parley.extraction.Sourcing.Account;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.event.EventTimes;
import org.parley.model.ClaimKind;
import org.parley.model.Modality;

/** Decides what kind of event a claim tells, and how real it is. */
final class Standing {
  private final EventTimes times;
  private final Voices voices;
  private final Set<EventMention> answered;

  Standing(EventTimes times, Voices voices, Set<EventMention> answered) {
    this.times = times;
    this.voices = voices;
    this.answered = answered;
  }

  /** What is still to come, may come or was called off is planned, whatever was to happen. */
  ClaimKind kind(EventCluster cluster, EventMention primary, Modality modality) {
    boolean ahead =
        modality == Modality.PLANNED
            || primary.situation().planned() && modality == Modality.NEGATED
            || modality == Modality.HYPOTHETICAL && primary.isOpen()
            || primary.situation().refused();
    return ahead ? ClaimKind.PLANNED : told(cluster, primary);
  }

  /** Named talks and journeys keep their kind; a conversation held at a meeting is a meeting. */
  private static ClaimKind told(EventCluster cluster, EventMention primary) {
    ClaimKind told = primary.kind();
    boolean keeps = told == ClaimKind.VISIT || told == ClaimKind.TALKS && !primary.rule().verb();
    List<EventMention> met =
        cluster.telling().stream().filter(m -> m.kind() == ClaimKind.MEETING).toList();
    boolean atTalks = met.stream().anyMatch(m -> m.trigger().equals(primary.anchor()));
    return !met.isEmpty() && (!keeps || atTalks) ? ClaimKind.MEETING : told;
  }

  /** How real the event is by the sentence shown, its sources and its time. */
  Modality modality(EventCluster cluster, EventMention primary, Account account, boolean implicit) {
    if (implicit) {
      return Modality.HYPOTHETICAL;
    }
    if (primary.situation().negated()) {
      return Modality.NEGATED;
    }
    if (primary.situation().planned()) {
      return Modality.PLANNED;
    }
    if (primary.situation().hypothetical() && !answered.contains(primary)) {
      return Modality.HYPOTHETICAL;
    }
    boolean past = primary.trigger().pos().equals("VBD");
    if (!past && times.of(primary).filter(times::isToCome).isPresent()) {
      return Modality.PLANNED;
    }
    boolean hedged = primary.situation().hedged() || Sourcing.lead(cluster).situation().hedged();
    return hedged || !account.sources().isEmpty() && !voices.isOwn(cluster.parties(), account)
        ? Modality.ALLEGED
        : Modality.ASSERTED;
  }
}
