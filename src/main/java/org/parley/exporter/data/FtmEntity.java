package org.parley.exporter.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.exporter.Legible;

/** One FollowTheMoney entity while it is put together: its properties in the order of adding. */
final class FtmEntity {
  private final String id;
  private final String schema;
  private final Map<String, List<String>> properties = new LinkedHashMap<>();

  FtmEntity(String id, String schema) {
    this.id = id;
    this.schema = schema;
  }

  String id() {
    return id;
  }

  String schema() {
    return schema;
  }

  Map<String, List<String>> properties() {
    return properties;
  }

  /** Adds a value once; an empty one not at all. */
  FtmEntity with(String property, String value) {
    String clean = Legible.line(value);
    List<String> values = properties.computeIfAbsent(property, name -> new ArrayList<>());
    if (!clean.isEmpty() && !values.contains(clean)) {
      values.add(clean);
    }
    return this;
  }

  FtmEntity with(String property, Optional<?> value) {
    value.ifPresent(present -> with(property, present.toString()));
    return this;
  }
}
