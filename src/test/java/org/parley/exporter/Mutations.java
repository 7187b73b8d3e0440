package org.parley.exporter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every way to change one value of a JSON document by as little as possible. */
public final class Mutations {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode document;
  private final List<Place> places = new ArrayList<>();

  /** A value: where it stands, and what holds it. */
  private record Place(String pointer, JsonNode parent, String name, int index) {
    JsonNode value() {
      return parent.isArray() ? parent.path(index) : parent.path(name);
    }

    void put(JsonNode value) {
      if (parent instanceof ArrayNode array) {
        array.set(index, value);
      } else if (parent instanceof ObjectNode object) {
        object.set(name, value);
      }
    }
  }

  public Mutations(String json) {
    try {
      document = MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    collect("", document);
  }

  private void collect(String pointer, JsonNode node) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      add(new Place(pointer + "/" + field.getKey(), node, field.getKey(), 0));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      add(new Place(pointer + "/" + i, node, "", i));
    }
  }

  private void add(Place place) {
    if (place.value().isValueNode()) {
      places.add(place);
    } else {
      collect(place.pointer(), place.value());
    }
  }

  public int count() {
    return places.size();
  }

  /** Where the value stands that the mutation of this number changes. */
  public String pointer(int number) {
    return places.get(number).pointer();
  }

  /** The document with one value changed: a letter, a number by one, a flag. */
  public String mutated(int number) {
    Place place = places.get(number);
    JsonNode before = place.value();
    place.put(changed(before));
    String text = document.toPrettyString();
    place.put(before);
    return text;
  }

  private static JsonNode changed(JsonNode value) {
    if (value.isNull()) {
      return MAPPER.getNodeFactory().textNode("2020");
    }
    if (value.isBoolean()) {
      return MAPPER.getNodeFactory().booleanNode(!value.booleanValue());
    }
    if (value.isNumber()) {
      return MAPPER.getNodeFactory().numberNode(value.isInt() ? value.intValue() + 1 : 0.123);
    }
    String text = value.textValue();
    if (text.isEmpty()) {
      return MAPPER.getNodeFactory().textNode("x");
    }
    int last = text.offsetByCodePoints(text.length(), -1);
    String other = text.charAt(last) == 'a' ? "b" : "a";
    return MAPPER.getNodeFactory().textNode(text.substring(0, last) + other);
  }
}
