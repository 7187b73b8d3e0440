package org.parley.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.ClaimKind;
import org.parley.model.Modality;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;

/** The values of fields that have few. */
final class KnownValues {
  private KnownValues() {}

  static List<String> of(QueryField field) {
    return switch (field) {
      case REVIEW -> words(ReviewState.values());
      case ANSWERED -> {
        List<String> all = new ArrayList<>(words(ResponseKind.values()));
        all.add(ClaimRows.NONE);
        yield all;
      }
      case KIND -> words(ClaimKind.values());
      case MODALITY -> words(Modality.values());
      case NEEDS ->
          Stream.concat(ClaimRows.METADATA.stream(), Stream.of(ClaimRows.ANOTHER_LOOK)).toList();
      default -> List.of();
    };
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(ClaimRows::word).toList();
  }
}
