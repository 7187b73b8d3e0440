package org.parley.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.ParleyException;

/**
 * Objects whose values are strings, each as one line of canonical JSON without its line feed, and
 * back. Safe to share between threads.
 */
public final class LineCodec {
  private final JsonMapper mapper = ModelMapper.create();
  private final ObjectReader reader = mapper.readerFor(new TypeReference<Map<String, String>>() {});

  public String write(Map<String, String> fields) {
    try {
      return mapper.writeValueAsString(new TreeMap<>(fields));
    } catch (JsonProcessingException e) {
      throw new ParleyException("cannot write a line of JSON", e);
    }
  }

  /** Throws {@link ModelFormatException} on anything but such an object. */
  public Map<String, String> read(String line) {
    try {
      @Nullable Map<String, String> fields = reader.readValue(line);
      if (fields == null) {
        throw new ModelFormatException("a line");
      }
      return Map.copyOf(fields);
    } catch (JsonProcessingException | NullPointerException e) {
      throw new ModelFormatException("a line", e);
    }
  }
}
