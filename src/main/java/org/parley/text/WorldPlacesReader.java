package org.parley.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.ParleyException;

/**
 * Reads the tables of countries, cities and regions; where names clash, the first reading stands.
 */
final class WorldPlacesReader {
  private static final String AMBIGUOUS = "!";
  private static final List<String> AMBIGUOUS_COUNTRY = List.of("ambiguous", "territory ambiguous");

  private final List<Country> countries = new ArrayList<>();
  private final Map<String, WorldPlace> places = new LinkedHashMap<>();

  WorldPlaces read() {
    List<List<String>> rows = PlaceTable.rows("countries.txt");
    rows.forEach(this::readCountry);
    rows.forEach(row -> readPlaces(row.get(0), row.get(2), PlaceKind.CAPITAL));
    PlaceTable.rows("cities.txt")
        .forEach(row -> readPlaces(row.get(0), row.get(1), PlaceKind.CITY));
    PlaceTable.rows("regions.txt")
        .forEach(row -> readPlaces(row.get(0), row.get(1), PlaceKind.REGION));
    return new WorldPlaces(countries, places);
  }

  private void readCountry(List<String> row) {
    if (row.size() != 5) {
      throw new ParleyException(
          "countries.txt: a line has " + row.size() + " columns, not 5: " + row);
    }
    List<String> names = PlaceTable.values(row.get(1));
    Country country =
        new Country(
            row.get(0),
            names.get(0),
            names.subList(1, names.size()),
            capitals(row.get(2)),
            PlaceTable.values(row.get(3)),
            !row.get(4).contains("territory"));
    countries.add(country);
    boolean ambiguous = AMBIGUOUS_COUNTRY.contains(row.get(4));
    for (String name : names) {
      WorldPlace place =
          new WorldPlace(
              names.get(0),
              PlaceKind.COUNTRY,
              List.of(country.iso()),
              ambiguous && name.equals(names.get(0)));
      places.putIfAbsent(name, place);
    }
  }

  private static List<String> capitals(String cell) {
    return PlaceTable.values(cell).stream()
        .flatMap(value -> PlaceTable.spellings(value).stream())
        .map(WorldPlacesReader::unmarked)
        .toList();
  }

  private void readPlaces(String isoCodes, String cell, PlaceKind kind) {
    List<String> codes = List.of(isoCodes.split("\\s+"));
    for (String value : PlaceTable.values(cell)) {
      List<String> spellings = PlaceTable.spellings(value);
      String canonical = unmarked(spellings.get(0));
      for (String spelling : spellings) {
        places.putIfAbsent(
            unmarked(spelling),
            new WorldPlace(canonical, kind, codes, spelling.endsWith(AMBIGUOUS)));
      }
    }
  }

  private static String unmarked(String name) {
    return name.endsWith(AMBIGUOUS) ? name.substring(0, name.length() - 1) : name;
  }
}
