package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.importer.ArticleFiles;
import org.parley.model.AnswerLink;
import org.parley.model.Claim;
import org.parley.model.Extraction;
import org.parley.model.Modality;
import org.parley.model.Response;
import org.parley.model.ResponseKind;

class ReadingInvariantsTest {
  @ParameterizedTest
  @MethodSource("articles")
  void everyQuoteStandsVerbatimAtItsPlace(Path file) {
    Extraction extraction = SharedReader.of(file);
    String text = extraction.article().text();
    List<String> strayed =
        PassagesOf.all(extraction)
            .filter(
                passage ->
                    !passage.articleId().equals(extraction.article().id())
                        || !passage.quote().equals(passage.span().in(text))
                        || passage.quote().isBlank())
            .map(passage -> passage.span() + " " + passage.quote())
            .toList();
    assertEquals(List.of(), strayed);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyPartyPlaceAndTimeHasTheWordsItCameFrom(Path file) {
    List<String> without = new ArrayList<>();
    for (Claim claim : SharedReader.of(file).claims()) {
      claim.parties().stream()
          .filter(party -> party.mentions().isEmpty())
          .forEach(party -> without.add(party.name()));
      claim.places().stream()
          .filter(place -> place.mentions().isEmpty())
          .forEach(place -> without.add(place.name()));
      if (claim.when().words().isPresent() != claim.when().passage().isPresent()) {
        without.add(claim.when().words().orElse("a time without words"));
      }
    }
    assertEquals(List.of(), without);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyResponseHasASpeakerAndAnswersAClaimOfTheArticle(Path file) {
    Extraction extraction = SharedReader.of(file);
    Set<String> claims = new HashSet<>(extraction.claims().stream().map(Claim::id).toList());
    Set<String> answering = new HashSet<>();
    extraction.answers().stream()
        .filter(link -> claims.contains(link.claimId()))
        .forEach(link -> answering.add(link.responseId()));
    List<String> loose =
        extraction.responses().stream()
            .filter(r -> r.speaker().name().isBlank() || !answering.contains(r.id()))
            .map(response -> response.quote().quote())
            .toList();
    assertEquals(List.of(), loose);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void noNegatedClaimIsConfirmed(Path file) {
    Extraction extraction = SharedReader.of(file);
    List<String> confirmed =
        extraction.claims().stream()
            .filter(claim -> claim.modality() == Modality.NEGATED)
            .filter(claim -> isConfirmed(claim, extraction))
            .map(claim -> claim.quote().quote())
            .toList();
    assertEquals(List.of(), confirmed);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void noIdIsGivenTwice(Path file) {
    Extraction extraction = SharedReader.of(file);
    List<String> ids = new ArrayList<>(extraction.claims().stream().map(Claim::id).toList());
    extraction.responses().stream().map(Response::id).forEach(ids::add);
    assertEquals(ids.stream().distinct().toList(), ids);
  }

  static List<Path> articles() throws IOException {
    List<Path> files = new ArrayList<>(ArticleFiles.expand(List.of(Path.of("seeds"))).files());
    for (ArticleFolder folder : List.of(ArticleFolder.RIGHT, ArticleFolder.MISSED)) {
      folder.names(".txt").forEach(name -> files.add(folder.article(name)));
    }
    return files;
  }

  private static boolean isConfirmed(Claim claim, Extraction extraction) {
    Stream<String> answering =
        extraction.answers().stream()
            .filter(link -> link.claimId().equals(claim.id()))
            .map(AnswerLink::responseId);
    List<String> confirmations =
        extraction.responses().stream()
            .filter(response -> response.kind() == ResponseKind.CONFIRMATION)
            .map(Response::id)
            .toList();
    return answering.anyMatch(confirmations::contains);
  }
}
