package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.model.ParleyException;

class OutletRegistryTest {
  private static final OutletRegistry OUTLETS = OutletRegistry.bundled();

  @Test
  void anOutletIsFoundByNameAliasAndInitials() {
    assertEquals(Optional.of("The New York Times"), name(OUTLETS.find("New York Times")));
    assertEquals(Optional.of("Ynet"), name(OUTLETS.find("ynet")));
    assertEquals(Optional.of("KAN"), name(OUTLETS.find("Kan")));
    assertEquals(Optional.of("JNS"), name(OUTLETS.find("the Jewish News Syndicate")));
    assertEquals(Optional.empty(), name(OUTLETS.find("Lakeside Courier")));
  }

  @Test
  void everydayWordsAreOutletsOnlyWhereOneIsAskedFor() {
    assertEquals(Optional.empty(), name(OUTLETS.find("Time")));
    assertEquals(Optional.of("Time"), name(OUTLETS.findWeak("Time")));
    assertEquals(List.of(), OUTLETS.mentions("Time will tell, People said, and Vice agreed."));
  }

  @Test
  void theLongestNameIsMentioned() {
    List<String> names =
        OUTLETS.mentions("He told Fox News and BBC Sport, not Israel's Channel 12.").stream()
            .map(mention -> mention.outlet().name())
            .toList();
    assertEquals(List.of("Fox News", "BBC Sport", "Channel 12"), names);
  }

  @Test
  void addressesLeadToTheirOutlet() {
    assertEquals(Optional.of("Reuters"), name(OUTLETS.findByHost("www.reuters.com")));
    assertEquals(Optional.of("Reuters"), name(OUTLETS.findByHost("Uk.Reuters.com")));
    assertEquals(Optional.empty(), name(OUTLETS.findByHost("reuters.com.example.org")));
  }

  @Test
  void theListHoldsHundredsOfOutletsEachOnce() {
    Set<String> names = new HashSet<>();
    List<String> twice =
        OUTLETS.all().stream().map(Outlet::name).filter(name -> !names.add(name)).toList();
    assertEquals(List.of(), twice);
    assertTrue(names.size() > 400);
  }

  @Test
  void aBrokenLineIsNamed() {
    ParleyException failure =
        assertThrows(ParleyException.class, () -> OutletFile.parse("# list\nPAPER | GB\n"));
    assertEquals(
        "reading the list of outlets failed at line 2: 3 to 5 fields needed", failure.getMessage());
  }

  private static Optional<String> name(Optional<Outlet> outlet) {
    return outlet.map(Outlet::name);
  }
}
