package org.parley.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.AnswerReading;
import org.parley.model.ArticleField;
import org.parley.model.AttributionChain;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.ClaimReading;
import org.parley.model.Decision;
import org.parley.model.Decision.ArticleDescribed;
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
import org.parley.model.LinkState;
import org.parley.model.Modality;
import org.parley.model.Redated;
import org.parley.model.Response;
import org.parley.model.ResponseReading;
import org.parley.model.ReviewState;
import org.parley.model.SlotValue;
import org.parley.model.SlotValue.KindValue;
import org.parley.model.SlotValue.ModalityValue;
import org.parley.model.SlotValue.PartiesValue;
import org.parley.model.SlotValue.PlacesValue;
import org.parley.model.SlotValue.SourcesValue;
import org.parley.model.SlotValue.WhenValue;
import org.parley.model.When;

/** A decision of every kind that an editor can make, with a value in every slot. */
public final class SampleDecisions {
  private static final Claim CLAIM = Samples.extraction(1).claims().get(0);
  private static final Response RESPONSE = Samples.extraction(1).responses().get(0);

  private SampleDecisions() {}

  public static List<Decision> ofEveryKind() {
    return Stream.of(
            onClaims(), corrections(), onLinks(), onArticles(), added(), taken(), readAgain())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Decision> onClaims() {
    return List.of(
        new ClaimReviewed("c1", ReviewState.UNREVIEWED, ReviewState.DISPUTED, "seen \"there\""),
        new DisputeWithdrawn("c1", ReviewState.UNREVIEWED, ""),
        new NoteAdded("c1", "ask the desk\nin İzmir"),
        new TagAdded("c1", "back channel"),
        new TagRemoved("c1", "back channel"));
  }

  private static List<Decision> corrections() {
    return List.of(
        corrected(new KindValue(ClaimKind.MEETING), new KindValue(ClaimKind.VISIT)),
        corrected(new ModalityValue(Modality.ALLEGED), new ModalityValue(Modality.NEGATED)),
        corrected(
            new PartiesValue(CLAIM.parties()), new PartiesValue(CLAIM.parties().subList(0, 1))),
        corrected(new PlacesValue(List.of()), new PlacesValue(CLAIM.places())),
        corrected(new WhenValue(When.none()), new WhenValue(CLAIM.when())),
        corrected(
            new SourcesValue(CLAIM.attribution()), new SourcesValue(AttributionChain.ownVoice())));
  }

  private static Decision corrected(SlotValue before, SlotValue after) {
    return new SlotCorrected("c1", before, after, "read again");
  }

  private static List<Decision> onLinks() {
    return List.of(
        new ResponseLinked("r1", "c1", Optional.empty(), ""),
        new ResponseUnlinked("r1", "c1", Optional.of(LinkState.CONFIRMED), "another event"),
        new MeetingsJoined(List.of(List.of("c1", "c2"), List.of("c3")), ""),
        new MeetingSplit(List.of("c3"), List.of("c1", "c2"), "a week later"));
  }

  private static List<Decision> onArticles() {
    return List.of(
        new ArticleDescribed(
            "a1",
            ArticleField.PUBLISHED,
            Optional.empty(),
            Optional.of("2023-12-17"),
            List.of(new Redated("c1", When.none(), CLAIM.when())),
            ""),
        new ArticleDescribed(
            "a1", ArticleField.OUTLET, Optional.of("KAN"), Optional.empty(), List.of(), "a guess"));
  }

  private static List<Decision> added() {
    return List.of(
        new ClaimAdded(CLAIM, ""),
        new ResponseAdded(RESPONSE, "overlooked"),
        new EvidenceAdded("c1", CLAIM.quote(), ""));
  }

  private static List<Decision> taken() {
    return List.of(
        new SeveralDecided(List.of(new TagAdded("c1", "x"), new TagAdded("c2", "x")), ""),
        new Undone(19),
        new Redone(19));
  }

  private static List<Decision> readAgain() {
    return List.of(
        new ArticleReread(
            "a1",
            Optional.of(Samples.extraction(1).article().header()),
            List.of(CLAIM),
            List.of(RESPONSE),
            List.of(
                new ClaimReading("c1", Optional.of(CLAIM)),
                new ClaimReading("c2", Optional.empty())),
            List.of(
                new ResponseReading("r1", Optional.of(RESPONSE)),
                new ResponseReading("r2", Optional.empty())),
            List.of(
                new AnswerReading("r1", "c1", true, 87, List.of("same text")),
                AnswerReading.gone("r1", "c2")),
            List.of(new Redated("c1", When.none(), CLAIM.when())),
            List.of("words that are gone")));
  }
}
