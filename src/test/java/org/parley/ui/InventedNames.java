package org.parley.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up people, bodies, towns, outlets and days; the first of each list are drawn most. */
final class InventedNames {
  private static final int OUTLETS = 60;
  private static final int DAYS = 5_000;
  private static final List<String> FIRST =
      List.of(
          "Ines", "Tomas", "Mirela", "Jon", "Petra", "Sami", "Oda", "Rasmus", "Leila", "Viktor",
          "Agnes", "Bruno", "Carin", "Dario", "Edda", "Faris", "Greta", "Hugo", "Irena", "Jarl");
  private static final List<String> LAST =
      List.of(
          "Valdor", "Brec", "Osk", "Harrad", "Lunde", "Arcos", "Venn", "Kastor", "Mohl", "Sarev",
          "Tolle", "Quist", "Rado", "Stenn", "Ulmer", "Wendt", "Ystad", "Zorin", "Bexley", "Cairn");
  private static final List<String> HEADS =
      List.of("Vel", "Kar", "Lin", "Ost", "Mar", "Dun", "Hel", "Sor", "Tarn", "Bram", "Fal", "Gor");
  private static final List<String> TAILS =
      List.of("mora", "sk", "dre", "haven", "burg", "wick", "ansel", "ford");
  private static final List<String> BODIES =
      List.of("government", "council", "harbour board", "trade union", "football club");
  private static final List<String> PAPERS =
      List.of("Post", "Courier", "Wire", "Today", "Gazette", "Observer");

  private final Random random;
  private final List<String> people = joined(FIRST, " ", LAST);
  private final List<String> cities = joined(HEADS, "", TAILS);

  InventedNames(long seed) {
    this.random = new Random(seed);
  }

  private static List<String> joined(List<String> first, String between, List<String> second) {
    List<String> all = new ArrayList<>();
    second.forEach(two -> first.forEach(one -> all.add(one + between + two)));
    return all;
  }

  private <T> T often(List<T> all) {
    double drawn = random.nextDouble();
    return all.get((int) (all.size() * drawn * drawn * drawn));
  }

  String person() {
    return often(people);
  }

  String city() {
    return often(cities);
  }

  String body() {
    return "the " + city() + " " + often(BODIES);
  }

  String outlet() {
    int place = (int) (OUTLETS * random.nextDouble() * random.nextDouble());
    return "The " + cities.get(place) + " " + PAPERS.get(place % PAPERS.size());
  }

  LocalDate day() {
    return LocalDate.of(2011, 3, 1).plusDays((long) (DAYS * Math.sqrt(random.nextDouble())));
  }

  /** True once in so many draws. */
  boolean onceIn(int draws) {
    return random.nextInt(draws) == 0;
  }

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Sixty-four hexadecimal digits. */
  String id() {
    StringBuilder digits = new StringBuilder();
    while (digits.length() < 64) {
      digits.append(String.format("%016x", random.nextLong()));
    }
    return digits.toString();
  }
}
