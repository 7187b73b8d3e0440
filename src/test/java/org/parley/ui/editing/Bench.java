package org.parley.ui.editing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.ledger.Ledger;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimQuery;
import org.parley.service.LedgerService;
import org.parley.service.ReviewService;
import org.parley.service.SearchService;
import org.parley.ui.SeedLedgers;
import org.parley.ui.finding.Next;
import org.parley.ui.form.Form;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.form.Pick;
import org.parley.ui.form.PickViewModel;
import org.parley.ui.form.TextEntry;
import org.parley.ui.notice.Notice;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.task.SameThread;

/** What an editor works with, on the seed ledger and without a window. */
final class Bench implements AutoCloseable {
  final Ledger ledger;
  final LedgerService reading;
  final SearchService search;
  final ReviewService reviews;
  final Notices notices = new Notices();
  final SameThread here = new SameThread();
  final FormViewModel forms;
  final PickViewModel picks;
  final Recorder recorder;
  final List<Next> shown = new ArrayList<>();

  Bench(Path folder) {
    ledger = SeedLedgers.filled(folder);
    reading = new LedgerService(ledger);
    search = new SearchService(ledger);
    reviews = new ReviewService(ledger);
    FileSettings settings = new FileSettings(folder.resolve("settings"));
    settings.editor("Ada");
    forms = new FormViewModel(here, settings);
    picks = new PickViewModel(here, notices);
    recorder = new Recorder(here, notices, settings, forms, () -> {}, shown::add);
  }

  ClaimEntry claim(String id) {
    return reading.meetings(ClaimQuery.all()).stream()
        .flatMap(meeting -> meeting.claims().stream())
        .filter(one -> one.claim().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  Form form() {
    return forms.open().get().orElseThrow();
  }

  void type(int entry, String words) {
    ((TextEntry) form().entries().get(entry)).value().set(words);
  }

  void record(String reason) {
    forms.reason().set(reason);
    forms.record();
  }

  List<String> offered() {
    return picks.shown().stream().map(Pick.Item::title).toList();
  }

  String told() {
    return notices.current().get().map(Notice::text).orElse("");
  }

  @Override
  public void close() {
    ledger.close();
  }
}
