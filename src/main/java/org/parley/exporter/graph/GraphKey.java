package org.parley.exporter.graph;

import java.util.Locale;
import org.parley.exporter.XmlText;
import org.parley.model.ResponseKind;

/** What the graph and its nodes carry. */
enum GraphKey {
  HEAD("graph", "string"),
  OMISSIONS("graph", "string"),
  TYPE("node", "string"),
  LABEL("node", "string"),
  PARTY_KIND("node", "string"),
  ALIASES("node", "string"),
  MEETING("node", "string"),
  DATE("node", "string"),
  EARLIEST("node", "string"),
  LATEST("node", "string"),
  PLACES("node", "string"),
  MODALITY("node", "string"),
  REVIEW("node", "string"),
  CLAIMS("node", "int"),
  OUTLETS("node", "int"),
  ROOTS("node", "int"),
  DENIAL("node", "int"),
  PARTIAL("node", "int"),
  DOUBT("node", "int"),
  NO_COMMENT("node", "int"),
  CONFIRMATION("node", "int");

  private final String domain;
  private final String type;

  GraphKey(String domain, String type) {
    this.domain = domain;
    this.type = type;
  }

  /** The key under which answers of this kind are counted. */
  static GraphKey of(ResponseKind kind) {
    return valueOf(kind.name());
  }

  void declare(XmlText xml) {
    xml.empty("key", "id", id(), "for", domain, "attr.name", id(), "attr.type", type);
  }

  /** The value of this key, or nothing where the value is empty. */
  void write(XmlText xml, String value) {
    if (!value.isEmpty()) {
      xml.element("data", value, "key", id());
    }
  }

  private String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
