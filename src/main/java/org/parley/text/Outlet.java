package org.parley.text;

import java.util.List;

/**
 * A well-known outlet.
 *
 * @param name the name to show
 * @param names the names that mean this outlet wherever they stand
 * @param weakNames everyday words that mean it only where an outlet is spoken of
 * @param country ISO 3166 code, {@code XX} for several countries
 * @param domains web domains without {@code www.}
 */
public record Outlet(
    String name,
    OutletKind kind,
    String country,
    List<String> names,
    List<String> weakNames,
    List<String> domains) {
  public Outlet {
    names = List.copyOf(names);
    weakNames = List.copyOf(weakNames);
    domains = List.copyOf(domains);
  }
}
