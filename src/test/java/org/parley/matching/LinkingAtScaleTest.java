package org.parley.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.model.MeetingLink;

final class LinkingAtScaleTest {
  private static final int COPIES = 600;

  private static List<SourcedClaim> copies(int count) {
    List<SourcedClaim> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      claims.add(
          Report.saying(
                  "Anna Berg met Viktor Orlov in Oslo on March 1 and they spoke for three hours"
                      + " about a bridge, a diplomat said, paper number "
                      + i)
              .by("Paper " + i)
              .on("2024-03-02")
              .between("2024-03-01", "2024-03-01")
              .person("Anna Berg")
              .person("Viktor Orlov")
              .in("Oslo")
              .sourced());
    }
    return claims;
  }

  private static List<MeetingLink> linked(List<SourcedClaim> claims) {
    MeetingIndex index = new MeetingIndex();
    claims.forEach(index::add);
    return index.links();
  }

  /** All pairs compared, copies with the first of their class only. */
  private static List<MeetingLink> byBruteForce(List<SourcedClaim> claims) {
    Map<String, List<ClaimProfile>> classes = new TreeMap<>();
    claims.stream()
        .filter(one -> !one.claim().generic())
        .map(ClaimProfile::of)
        .sorted(Comparator.comparing(one -> one.claim().id()))
        .forEach(
            one ->
                classes
                    .computeIfAbsent(
                        CopyKey.of(one).orElse(one.claim().id()), key -> new ArrayList<>())
                    .add(one));
    List<ClaimProfile> firsts = classes.values().stream().map(one -> one.get(0)).toList();
    List<MeetingLink> links = new ArrayList<>();
    for (List<ClaimProfile> copies : classes.values()) {
      copies.stream().skip(1).forEach(copy -> compare(copies.get(0), copy, links));
    }
    for (int i = 0; i < firsts.size(); i++) {
      for (int j = i + 1; j < firsts.size(); j++) {
        compare(firsts.get(i), firsts.get(j), links);
      }
    }
    links.sort(Comparator.comparing(MeetingLink::claimA).thenComparing(MeetingLink::claimB));
    return links;
  }

  private static void compare(ClaimProfile one, ClaimProfile other, List<MeetingLink> links) {
    if (!one.article().id().equals(other.article().id())) {
      EventComparison.compare(one, other).ifPresent(links::add);
    }
  }

  @Test
  void copiesOfOneStoryHaveAboutAsManyLinksAsCopies() {
    List<SourcedClaim> claims = copies(COPIES);
    List<MeetingLink> links = linked(claims);
    assertTrue(links.size() >= COPIES - 1 && links.size() < 2 * COPIES, () -> links.size() + "");
    EventGroups groups =
        new EventGroups(claims.stream().map(one -> one.claim().id()).toList(), links);
    assertEquals(1, groups.members().size());
  }

  @Test
  void linksAreThoseOfAllPairsInWhateverOrderTheArticlesCome() {
    List<SourcedClaim> claims = new ArrayList<>(InventedNews.claims(500));
    List<MeetingLink> expected = byBruteForce(claims);
    assertTrue(expected.size() > 200, () -> "only " + expected.size() + " links");
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(claims, new Random(seed));
      assertEquals(expected, linked(claims));
    }
  }

  @Test
  void changesTellWhatToAddToAndTakeFromWhatIsOnFile() {
    Map<String, MeetingLink> onFile = new TreeMap<>();
    MeetingIndex index = new MeetingIndex();
    for (SourcedClaim claim : InventedNews.claims(200)) {
      index.add(claim);
      LinkChanges<MeetingLink> changes = index.changes();
      changes.removed().forEach(link -> onFile.remove(link.claimA() + link.claimB(), link));
      changes.added().forEach(link -> onFile.put(link.claimA() + link.claimB(), link));
    }
    assertEquals(index.links(), List.copyOf(onFile.values()));
  }
}
