package org.parley.exporter;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.ArticleHeader;

/** The address of an article as far as it can be linked to without harm. */
public final class WebAddress {
  /** What addresses in the wild hold and no address may. */
  private static final String REFUSED = " \"<>\\^`{|}";

  private WebAddress() {}

  /** The address in ASCII when it is one of the web, empty for every other scheme. */
  public static Optional<String> of(ArticleHeader article) {
    return article.url().flatMap(WebAddress::of);
  }

  private static Optional<String> of(String address) {
    try {
      URI uri = new URI(encoded(address.strip()));
      boolean web = "http".equalsIgnoreCase(uri.getScheme()) || isSecure(uri);
      return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    address
        .chars()
        .forEach(
            character -> {
              if (REFUSED.indexOf(character) >= 0) {
                encoded.append('%').append(Integer.toHexString(character).toUpperCase(Locale.ROOT));
              } else {
                encoded.append((char) character);
              }
            });
    return encoded.toString();
  }

  private static boolean isSecure(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme());
  }
}
