package org.parley.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Span;

/** The outlets, agencies and broadcasters the application knows by name. */
public final class OutletRegistry {
  private final List<Outlet> outlets;
  private final Map<String, Outlet> byName = new HashMap<>();
  private final Map<String, Outlet> byWeakName = new HashMap<>();
  private final Map<String, Outlet> byDomain = new HashMap<>();
  private final Pattern strongNames;
  private final Pattern anyNames;

  OutletRegistry(List<Outlet> outlets) {
    this.outlets = List.copyOf(outlets);
    for (Outlet outlet : outlets) {
      outlet.names().forEach(alias -> byName.putIfAbsent(key(alias), outlet));
      outlet.weakNames().forEach(alias -> byWeakName.putIfAbsent(key(alias), outlet));
      outlet.domains().forEach(domain -> byDomain.putIfAbsent(domain, outlet));
    }
    strongNames = Pattern.compile(alternatives(false));
    anyNames = Pattern.compile(alternatives(true));
  }

  /** The outlets that come with the application. */
  public static OutletRegistry bundled() {
    return new OutletRegistry(OutletFile.bundled());
  }

  public List<Outlet> all() {
    return outlets;
  }

  /** The outlet of that name or alias; a leading "the" and case do not count. */
  public Optional<Outlet> find(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** As {@link #find}, where the text says that an outlet is meant, so everyday words count. */
  public Optional<Outlet> findWeak(String name) {
    return find(name).or(() -> Optional.ofNullable(byWeakName.get(key(name))));
  }

  /** The outlet of a host name such as {@code www.reuters.com}. */
  public Optional<Outlet> findByHost(String host) {
    String domain = host.toLowerCase(Locale.ROOT);
    while (domain.contains(".")) {
      Outlet outlet = byDomain.get(domain);
      if (outlet != null) {
        return Optional.of(outlet);
      }
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /** Every outlet named in {@code text}, in order; everyday words are left out. */
  public List<OutletMention> mentions(String text) {
    List<OutletMention> mentions = new ArrayList<>();
    Matcher matcher = strongNames.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      find(matcher.group()).ifPresent(outlet -> mentions.add(new OutletMention(outlet, span)));
    }
    return mentions;
  }

  /** A regular expression for any outlet's name, everyday words included; it has no groups. */
  public String namePattern() {
    return anyNames.pattern();
  }

  /** Longest first, so that "Fox News" is not read as "Fox". */
  private String alternatives(boolean weakToo) {
    Collection<String> names =
        new TreeSet<>(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    for (Outlet outlet : outlets) {
      names.addAll(outlet.names());
      names.addAll(weakToo ? outlet.weakNames() : List.of());
    }
    List<String> patterns = new ArrayList<>();
    names.forEach(name -> patterns.add(Pattern.quote(name).replace("'", "\\E['\u2019]\\Q")));
    return "(?<![\\p{L}\\w@#])(?:" + String.join("|", patterns) + ")(?![\\p{L}\\w@])";
  }

  private static String key(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return key.startsWith("the ") ? key.substring(4) : key;
  }
}
