package org.parley.ui.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.ui.form.Form;
import org.parley.ui.form.Form.Reading;
import org.parley.ui.form.TextEntry;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.WhenWords;

/** Asks for the text of an article, and for its outlet and date where the text lacks them. */
public final class PasteForm {
  private static final int SHORTEST = 40;

  private PasteForm() {}

  /**
   * A form that imports what was pasted.
   *
   * @param clipboard what the text begins as
   * @param paste imports it; called on the window's thread
   */
  public static Form of(String clipboard, Consumer<Pasted> paste) {
    TextEntry text = TextEntry.lines("text", Text.of("paste.text"), clipboard);
    TextEntry outlet = TextEntry.line("outlet", Text.of("paste.outlet"), "");
    TextEntry day = TextEntry.line("day", Text.of("paste.day"), "");
    return Form.plain(
            "paste",
            Text.of("paste.title"),
            List.of(text, outlet, day),
            () -> {
              String words = text.value().get();
              Optional<String> from = known(outlet);
              Optional<String> on = known(day);
              return by -> () -> paste.accept(new Pasted(words, from, on, by.editor()));
            })
        .withReading(() -> reading(text.words(), day.words()));
  }

  private static Optional<String> known(TextEntry entry) {
    return Optional.of(entry.words()).filter(words -> !words.isEmpty());
  }

  private static Reading reading(String text, String day) {
    if (text.length() < SHORTEST) {
      return Reading.wrong(Text.of("paste.needed"));
    }
    if (day.isEmpty()) {
      return Reading.taken(Text.of("paste.read", words(text)));
    }
    try {
      return Reading.taken(
          Text.of("paste.read-on", words(text), WhenWords.day(LocalDate.parse(day))));
    } catch (DateTimeException e) {
      return Reading.wrong(Text.of("meta.day.wrong", day));
    }
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
