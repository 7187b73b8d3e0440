package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.parley.model.Decision;
import org.parley.model.SlotValue;

/** Jackson set up for model values: one canonical form out, nothing but that form in. */
final class ModelMapper {
  private static final int DEEPEST = 64;
  private static final int LONGEST_STRING = 50_000_000;
  private static final long LONGEST_DOCUMENT = 200_000_000L;

  private ModelMapper() {}

  static JsonMapper create() {
    return JsonMapper.builder(factory())
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .addMixIn(Decision.class, DecisionNames.class)
        .addMixIn(SlotValue.class, SlotValueNames.class)
        .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
        .configure(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST, false)
        .configure(MapperFeature.AUTO_DETECT_IS_GETTERS, false)
        .configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false)
        .configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false)
        .configure(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES, true)
        .configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, true)
        .configure(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, true)
        .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
        .build();
  }

  private static JsonFactory factory() {
    return new JsonFactoryBuilder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_STRING)
                .maxDocumentLength(LONGEST_DOCUMENT)
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
        .build();
  }

  /** The names of decisions in stored text; they outlive any renaming of the classes. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Decision.ArticleImported.class, name = "article-imported"),
    @JsonSubTypes.Type(value = Decision.ArticleReread.class, name = "article-reread"),
    @JsonSubTypes.Type(value = Decision.ClaimReviewed.class, name = "claim-reviewed"),
    @JsonSubTypes.Type(value = Decision.DisputeWithdrawn.class, name = "dispute-withdrawn"),
    @JsonSubTypes.Type(value = Decision.SlotCorrected.class, name = "slot-corrected"),
    @JsonSubTypes.Type(value = Decision.ResponseLinked.class, name = "response-linked"),
    @JsonSubTypes.Type(value = Decision.ResponseUnlinked.class, name = "response-unlinked"),
    @JsonSubTypes.Type(value = Decision.MeetingsJoined.class, name = "meetings-joined"),
    @JsonSubTypes.Type(value = Decision.MeetingSplit.class, name = "meeting-split"),
    @JsonSubTypes.Type(value = Decision.ArticleDescribed.class, name = "article-described"),
    @JsonSubTypes.Type(value = Decision.ClaimAdded.class, name = "claim-added"),
    @JsonSubTypes.Type(value = Decision.ResponseAdded.class, name = "response-added"),
    @JsonSubTypes.Type(value = Decision.EvidenceAdded.class, name = "evidence-added"),
    @JsonSubTypes.Type(value = Decision.NoteAdded.class, name = "note-added"),
    @JsonSubTypes.Type(value = Decision.TagAdded.class, name = "tag-added"),
    @JsonSubTypes.Type(value = Decision.TagRemoved.class, name = "tag-removed"),
    @JsonSubTypes.Type(value = Decision.SeveralDecided.class, name = "several-decided"),
    @JsonSubTypes.Type(value = Decision.Undone.class, name = "undone"),
    @JsonSubTypes.Type(value = Decision.Redone.class, name = "redone")
  })
  private interface DecisionNames {}

  /** The names of slot values in stored text. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = SlotValue.KindValue.class, name = "kind"),
    @JsonSubTypes.Type(value = SlotValue.ModalityValue.class, name = "modality"),
    @JsonSubTypes.Type(value = SlotValue.PartiesValue.class, name = "parties"),
    @JsonSubTypes.Type(value = SlotValue.PlacesValue.class, name = "places"),
    @JsonSubTypes.Type(value = SlotValue.WhenValue.class, name = "when"),
    @JsonSubTypes.Type(value = SlotValue.SourcesValue.class, name = "sources")
  })
  private interface SlotValueNames {}
}
