package org.parley.ui.editing;

import java.util.Locale;
import org.parley.model.ParleyException;
import org.parley.model.When;
import org.parley.service.ReviewService;
import org.parley.ui.form.Form.Reading;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.WhenWords;

/** Tells, while a date is typed, how it will be read. */
final class EdtfReading {
  private final ReviewService reviews;

  EdtfReading(ReviewService reviews) {
    this.reviews = reviews;
  }

  Reading reading(String edtf, When before) {
    if (edtf.isBlank()) {
      return Reading.taken(Text.of("edit.when.none"));
    }
    try {
      When read = reviews.when(edtf, before);
      return Reading.taken(
          Text.of(
              "edit.when.read",
              WhenWords.resolved(read),
              read.precision().name().toLowerCase(Locale.ROOT)));
    } catch (ParleyException e) {
      return Reading.wrong(String.valueOf(e.getMessage()));
    }
  }

  /** The time that was typed; blank for none, which keeps the words of the article. */
  When when(String edtf, When before) {
    if (!edtf.isBlank()) {
      return reviews.when(edtf, before);
    }
    return before.words().isPresent() && before.passage().isPresent()
        ? When.unresolved(before.words().get(), before.passage().get(), "editor")
        : When.none();
  }
}
