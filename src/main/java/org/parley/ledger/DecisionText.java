package org.parley.ledger;

import java.util.Map;
import org.parley.model.Decision;
import org.parley.model.Decision.ArticleDescribed;
import org.parley.model.Decision.ArticleImported;
import org.parley.model.Decision.ArticleReread;
import org.parley.model.Decision.ClaimAdded;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.Decision.DisputeWithdrawn;
import org.parley.model.Decision.EvidenceAdded;
import org.parley.model.Decision.MeetingSplit;
import org.parley.model.Decision.MeetingsJoined;
import org.parley.model.Decision.NoteAdded;
import org.parley.model.Decision.Redone;
import org.parley.model.Decision.ResponseAdded;
import org.parley.model.Decision.ResponseLinked;
import org.parley.model.Decision.ResponseUnlinked;
import org.parley.model.Decision.SeveralDecided;
import org.parley.model.Decision.SlotCorrected;
import org.parley.model.Decision.TagAdded;
import org.parley.model.Decision.TagRemoved;
import org.parley.model.Decision.Undone;
import org.parley.model.SlotValue.KindValue;
import org.parley.model.SlotValue.ModalityValue;
import org.parley.model.SlotValue.PartiesValue;
import org.parley.model.SlotValue.PlacesValue;
import org.parley.model.SlotValue.SourcesValue;
import org.parley.model.SlotValue.WhenValue;

/**
 * Decisions as maps for canonical JSON, each with the name its kind has in stored text for ever.
 */
final class DecisionText {
  private static final Map<Class<? extends Record>, String> TYPES =
      Map.ofEntries(
          Map.entry(ArticleImported.class, "article-imported"),
          Map.entry(ArticleReread.class, "article-reread"),
          Map.entry(ClaimReviewed.class, "claim-reviewed"),
          Map.entry(DisputeWithdrawn.class, "dispute-withdrawn"),
          Map.entry(SlotCorrected.class, "slot-corrected"),
          Map.entry(ResponseLinked.class, "response-linked"),
          Map.entry(ResponseUnlinked.class, "response-unlinked"),
          Map.entry(MeetingsJoined.class, "meetings-joined"),
          Map.entry(MeetingSplit.class, "meeting-split"),
          Map.entry(ArticleDescribed.class, "article-described"),
          Map.entry(ClaimAdded.class, "claim-added"),
          Map.entry(ResponseAdded.class, "response-added"),
          Map.entry(EvidenceAdded.class, "evidence-added"),
          Map.entry(NoteAdded.class, "note-added"),
          Map.entry(TagAdded.class, "tag-added"),
          Map.entry(TagRemoved.class, "tag-removed"),
          Map.entry(SeveralDecided.class, "several-decided"),
          Map.entry(Undone.class, "undone"),
          Map.entry(Redone.class, "redone"),
          Map.entry(KindValue.class, "kind"),
          Map.entry(ModalityValue.class, "modality"),
          Map.entry(PartiesValue.class, "parties"),
          Map.entry(PlacesValue.class, "places"),
          Map.entry(WhenValue.class, "when"),
          Map.entry(SourcesValue.class, "sources"));

  private DecisionText() {}

  /** A record of any kind; kinds that stand where others could also name themselves. */
  static Map<String, Object> form(Record value) {
    Map<String, Object> members = RecordText.of(value);
    String type = TYPES.get(value.getClass());
    if (type != null) {
      members.put("type", type);
    }
    return members;
  }

  static Map<String, Object> of(Decision decision) {
    return form((Record) decision);
  }
}
