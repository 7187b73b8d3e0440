package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.exporter.GroundsExporter;
import org.parley.model.Claim;
import org.parley.model.Ground;
import org.parley.model.Known;
import org.parley.model.Place;
import org.parley.model.SlotValue.PlacesValue;

class ExplainServiceTest {
  @TempDir Path folder;
  private Desk desk;
  private ExplainService explain;

  @BeforeEach
  void importArticles() {
    desk = new Desk(folder);
    desk.importAll();
    explain = new ExplainService(desk.ledger, new GroundsExporter(id -> Optional.empty()));
  }

  @Test
  void aValueOfTheTextIsStatedWithItsWords() {
    Claim claim = desk.osloClaim();

    Ground place = ground(claim.id(), "Place");

    assertEquals(
        new Ground(
            "Place",
            "Oslo",
            Known.STATED,
            Optional.empty(),
            claim.places().get(0).mentions(),
            List.of()),
        place);
  }

  @Test
  void aCorrectedValueIsTheEditorsAndNamesWhatTheMachineHad() {
    Claim claim = desk.osloClaim();
    new ReviewService(desk.ledger)
        .correct(
            claim.id(),
            new PlacesValue(List.of(new Place("Bergen", List.of()))),
            "the outlet corrected itself",
            "ann");

    Ground place = ground(claim.id(), "Place");

    assertEquals(Known.EDITED, place.known());
    assertEquals("Bergen", place.value());
    assertEquals(List.of("the machine had: Oslo"), place.remarks());
  }

  @Test
  void whatWasRefusedInTheArticleStandsBesideTheClaim() {
    Claim claim = desk.osloClaim();

    assertEquals(desk.service.nearMisses(claim.articleId()), explain.of(claim.id()).nearMisses());
  }

  @Test
  void anIdThatIsNotOnFileIsRefused() {
    ServiceException refused = assertThrows(ServiceException.class, () -> explain.of("%"));

    assertEquals("no claim, response or article on file has the id %", refused.getMessage());
  }

  private Ground ground(String id, String name) {
    return explain.of(id).grounds().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
