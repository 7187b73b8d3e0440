package org.parley.exporter.web;

import java.util.Base64;
import java.util.HexFormat;

/** What things of a ledger are called on the web, where nobody serves them. */
final class Iri {
  private Iri() {}

  /** The article with these bytes (RFC 6920). */
  static String article(String sha256) {
    byte[] digest = HexFormat.of().parseHex(sha256);
    return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  static String claim(String id) {
    return "urn:parley:claim:" + id;
  }

  static String response(String id) {
    return "urn:parley:response:" + id;
  }

  static String meeting(String id) {
    return "urn:parley:meeting:" + id;
  }
}
