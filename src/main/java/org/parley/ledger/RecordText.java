package org.parley.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.model.ParleyException;

/**
 * Records as maps for canonical JSON: components by name, absent ones left out, constants and days
 * by their names.
 */
final class RecordText {
  private RecordText() {}

  static Map<String, Object> of(Record value) {
    Map<String, Object> members = new TreeMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object member = member(value, component);
      if (member instanceof Optional<?> optional) {
        optional.ifPresent(one -> members.put(component.getName(), form(one)));
      } else {
        members.put(component.getName(), form(member));
      }
    }
    return members;
  }

  private static Object member(Record value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ParleyException(
          "cannot write the %s of a %s".formatted(component.getName(), value.getClass()), e);
    }
  }

  private static Object form(Object value) {
    if (value instanceof Record one) {
      return DecisionText.form(one);
    }
    if (value instanceof Collection<?> several) {
      return new ArrayList<>(several.stream().map(RecordText::form).toList());
    }
    boolean plain = value instanceof Number || value instanceof Boolean;
    return plain ? value : value instanceof Enum<?> word ? word.name() : value.toString();
  }
}
