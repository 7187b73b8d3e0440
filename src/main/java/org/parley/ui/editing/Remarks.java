package org.parley.ui.editing;

import java.util.List;
import java.util.Optional;
import org.parley.model.ClaimEntry;
import org.parley.service.Query;
import org.parley.service.QueryField;
import org.parley.service.ReviewService;
import org.parley.service.SearchService;
import org.parley.service.ValueCount;
import org.parley.ui.form.Form;
import org.parley.ui.form.Form.Reading;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.form.Pick;
import org.parley.ui.form.PickViewModel;
import org.parley.ui.form.TextEntry;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** Notes beside claims and tags on them. */
public final class Remarks {
  private static final int TAGS = 8;

  private final SearchService search;
  private final ReviewService reviews;
  private final Background background;
  private final Notices notices;
  private final FormViewModel forms;
  private final PickViewModel picks;
  private final Recorder recorder;

  public Remarks(
      SearchService search,
      ReviewService reviews,
      Background background,
      Notices notices,
      FormViewModel forms,
      PickViewModel picks,
      Recorder recorder) {
    this.search = search;
    this.reviews = reviews;
    this.background = background;
    this.notices = notices;
    this.forms = forms;
    this.picks = picks;
    this.recorder = recorder;
  }

  /** Asks for a note on the claim. */
  public void note(ClaimEntry entry) {
    TextEntry words = TextEntry.lines("note", Text.of("note.words"), "");
    forms.ask(
        Form.plain(
                "note",
                Text.of("note.title"),
                List.of(words),
                () -> {
                  String text = words.words();
                  return recorder.work(
                      Recorder.After.stay(),
                      by -> Optional.of(reviews.addNote(entry.claim().id(), text, by.editor())));
                })
            .withRemark(ClaimWords.summary(entry.claim()))
            .withReading(() -> needed(words, "note.needed")));
  }

  /** Asks for a tag to put on the claims; the tags on file are offered. */
  public void tag(List<ClaimEntry> entries) {
    background.run(
        this::tags,
        tags -> tag(entries, tags),
        failure -> notices.fail(Text.of("tag.failed"), failure));
  }

  private void tag(List<ClaimEntry> entries, List<String> offered) {
    List<String> ids = entries.stream().map(one -> one.claim().id()).toList();
    TextEntry word = TextEntry.line("tag", Text.of("tag.word"), "", offered);
    forms.ask(
        Form.plain(
                "tag",
                Text.of("tag.title"),
                List.of(word),
                () -> {
                  String tag = word.words();
                  return recorder.work(
                      Recorder.After.stay(), by -> reviews.addTag(ids, tag, by.editor()));
                })
            .withRemark(about(entries))
            .withReading(() -> needed(word, "tag.needed")));
  }

  private static Reading needed(TextEntry entry, String key) {
    return entry.words().isEmpty() ? Reading.wrong(Text.of(key)) : Reading.nothing();
  }

  private static String about(List<ClaimEntry> entries) {
    return entries.size() == 1
        ? ClaimWords.summary(entries.get(0).claim())
        : Words.count(entries.size(), "claim");
  }

  /** The tags on file, those of most claims first. */
  private List<String> tags() {
    return search.values(Query.ALL, QueryField.TAG, TAGS).stream().map(ValueCount::value).toList();
  }

  /** Asks which tag to take off the claims. */
  public void untag(List<ClaimEntry> entries) {
    List<String> ids = entries.stream().map(one -> one.claim().id()).toList();
    List<Pick.Item> tags =
        entries.stream()
            .flatMap(entry -> entry.tags().stream())
            .distinct()
            .sorted()
            .map(tag -> new Pick.Item(tag, tag, "", ""))
            .toList();
    if (tags.isEmpty()) {
      notices.tell(Text.of("tag.none"));
      return;
    }
    picks.ask(
        new Pick(
            "untag",
            Text.of("tag.which"),
            Text.of("tag.word"),
            false,
            chosen ->
                recorder.now(
                    Text.of("tag.which"),
                    "",
                    Recorder.After.stay(),
                    by -> reviews.removeTag(ids, chosen.get(0).id(), by.editor()))),
        () -> tags);
  }
}
