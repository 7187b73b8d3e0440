package org.parley.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes maps, lists, strings, truth values and whole numbers as JSON in exactly one way (after RFC
 * 8785): names sorted by UTF-16 code units, no white space, shortest escapes.
 */
final class CanonicalJson {
  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  static String text(Map<String, ?> object) {
    CanonicalJson json = new CanonicalJson();
    json.value(object);
    return json.out.toString();
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof Long || value instanceof Integer) {
      out.append(((Number) value).longValue());
    } else if (value instanceof Boolean truth) {
      out.append(truth.booleanValue());
    } else if (value instanceof String string) {
      string(string);
    } else {
      throw new IllegalArgumentException("no canonical form for a " + value.getClass().getName());
    }
  }

  private void object(Map<?, ?> map) {
    TreeMap<String, Object> sorted = new TreeMap<>();
    map.forEach((name, value) -> sorted.put((String) name, value));
    out.append('{');
    for (Iterator<Map.Entry<String, Object>> all = sorted.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<String, Object> member = all.next();
      string(member.getKey());
      out.append(':');
      value(member.getValue());
      comma(all);
    }
    out.append('}');
  }

  private void array(List<?> list) {
    out.append('[');
    for (Iterator<?> all = list.iterator(); all.hasNext(); ) {
      value(all.next());
      comma(all);
    }
    out.append(']');
  }

  private void comma(Iterator<?> rest) {
    if (rest.hasNext()) {
      out.append(',');
    }
  }

  private void string(String string) {
    out.append('"');
    string.chars().forEach(c -> character((char) c));
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (c < ' ') {
          out.append("\\u00").append(c < 16 ? '0' : '1').append("0123456789abcdef".charAt(c % 16));
        } else {
          out.append(c);
        }
      }
    }
  }
}
