package org.parley.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.model.HopKind;

/** Invented reports, as many as asked for, spread over time as those of a desk are. */
final class InventedNews {
  private static final List<String> PEOPLE =
      List.of(
          "Anna Berg",
          "Viktor Orlov",
          "Karim Boutros",
          "Selim al-Masri",
          "Petra Lund",
          "Kenji Morita",
          "Dawit Alemu",
          "Marta Quiroga",
          "Arben Krasniqi",
          "Behrouz Saffari");
  private static final List<String> OTHER_SPELLINGS =
      List.of(
          "Anna Bergh",
          "Victor Orlow",
          "Kareem Butrus",
          "Salim El Masri",
          "Petra Lund",
          "Kenji Morita",
          "Dawit Alemu",
          "Marta Quiroga",
          "Arben Krasnichi",
          "Behruz Saffary");
  private static final List<String> PLACES =
      List.of("Oslo", "Norway", "Doha", "Qatar", "Istanbul", "Türkiye", "Vienna", "Austria");
  private static final List<String> GROUPS =
      List.of("Harbour Front", "Desert Salvation Movement", "Cedar Front");
  private static final List<String> STATES = List.of("Egypt", "France", "Israel", "Iran", "Japan");
  private static final int A_DAY = 6;

  private InventedNews() {}

  /** The same claims for the same number, about six a day. */
  static List<SourcedClaim> claims(int count) {
    Random random = new Random(7);
    List<SourcedClaim> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      claims.add(claim(i, random));
    }
    return claims;
  }

  private static SourcedClaim claim(int number, Random random) {
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(number / A_DAY);
    int one = random.nextInt(PEOPLE.size());
    int two = (one + 1 + random.nextInt(2)) % PEOPLE.size();
    String first = (random.nextBoolean() ? PEOPLE : OTHER_SPELLINGS).get(one);
    String second = (random.nextBoolean() ? PEOPLE : OTHER_SPELLINGS).get(two);
    String place = PLACES.get(random.nextInt(PLACES.size()));
    String group = GROUPS.get(random.nextInt(GROUPS.size()));
    String state = STATES.get(random.nextInt(STATES.size()));
    boolean groups = random.nextInt(3) == 0;
    String who = groups ? group + " leaders and " + state : first + " and " + second;
    Report report =
        Report.saying(
                "No. "
                    + number % 50
                    + ": "
                    + who
                    + " met in "
                    + place
                    + " behind closed doors to speak about the bridge, "
                    + day)
            .by("Paper " + number % 40)
            .on(day.toString())
            .in(place)
            .from(HopKind.ANONYMOUS, who);
    if (random.nextBoolean()) {
      report.between(day.minusDays(2).toString(), day.minusDays(1).toString());
    }
    return (groups
            ? report.unnamed(group + " leaders").state(state)
            : report.person(first).person(second))
        .sourced();
  }
}
