package org.parley.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimQuery;
import org.parley.model.Hop;
import org.parley.model.HopKind;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Slot;
import org.parley.service.LedgerService;
import org.parley.service.ReviewService;
import org.parley.ui.SeedLedger;
import org.parley.ui.SeedLedgers;
import org.parley.ui.form.ChoiceEntry;
import org.parley.ui.form.Form;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.form.PickViewModel;
import org.parley.ui.form.RowsEntry;
import org.parley.ui.form.TextEntry;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.task.SameThread;

class ClaimEditingTest {
  @TempDir Path folder;
  private Ledger ledger;
  private FormViewModel forms;
  private PickViewModel picks;
  private Notices notices;
  private ClaimEditing editing;

  @BeforeEach
  void open() {
    ledger = SeedLedgers.filled(folder);
    FileSettings settings = new FileSettings(folder.resolve("settings"));
    settings.editor("Ada");
    SameThread here = new SameThread();
    notices = new Notices();
    forms = new FormViewModel(here, settings);
    picks = new PickViewModel(here, notices);
    ReviewService reviews = new ReviewService(ledger);
    Recorder recorder = new Recorder(here, notices, settings, forms, () -> {}, next -> {});
    editing = new ClaimEditing(new LedgerService(ledger), reviews, forms, picks, recorder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void aDateIsReadWhileItIsTypedAndRecordedWithItsReason() {
    editing.edit(turkiye(), Slot.WHEN);
    TextEntry date = (TextEntry) entry();
    assertEquals("2023-12-04/2023-12-10", date.value().get());

    date.value().set("2023-13-07");
    assertTrue(forms.reading().get().problem());
    assertFalse(forms.complete().get());
    date.value().set("2023-12-07");
    assertEquals(
        Form.Reading.taken("Read as: 7 Dec 2023 (exact to the day)"), forms.reading().get());
    assertFalse(forms.complete().get(), "a reason is missing");
    forms.reason().set("KAN named the day");
    forms.record();

    assertEquals(Optional.empty(), forms.open().get());
    assertEquals(Optional.of("2023-12-07"), turkiye().claim().when().edtf());
    assertEquals(Optional.of("last week"), turkiye().claim().when().words());
    assertEquals(
        "When corrected: 2023-12-04/2023-12-10 → 2023-12-07.",
        notices.current().get().orElseThrow().text());
  }

  @Test
  void aDateTakenAwayLeavesItsWords() {
    editing.edit(turkiye(), Slot.WHEN);
    ((TextEntry) entry()).value().set(" ");
    assertEquals(Form.Reading.taken("Read as: date unknown"), forms.reading().get());
    record("the article is a reprint");

    assertEquals(Optional.empty(), turkiye().claim().when().edtf());
    assertEquals(Optional.of("last week"), turkiye().claim().when().words());
  }

  @Test
  void partiesKeepTheirWordsAndNewOnesFindTheirs() {
    Claim before = turkiye().claim();
    editing.edit(turkiye(), Slot.PARTIES);
    RowsEntry rows = (RowsEntry) entry();
    rows.add("KAN", PartyKind.ORGANISATION.ordinal());
    rows.add("  ", 0);
    record("as told");

    List<Party> after = turkiye().claim().parties();
    assertEquals(before.parties(), after.subList(0, before.parties().size()));
    Party added = after.get(after.size() - 1);
    assertEquals(PartyKind.ORGANISATION, added.kind());
    assertEquals(List.of("KAN"), added.mentions().stream().map(Passage::quote).toList());
  }

  @Test
  void aClaimWithoutPartiesIsRefusedWhileItIsTyped() {
    editing.edit(turkiye(), Slot.PARTIES);
    RowsEntry rows = (RowsEntry) entry();
    while (!rows.rows().isEmpty()) {
      rows.remove(0);
    }

    assertEquals(Form.Reading.wrong("A claim needs at least one party."), forms.reading().get());
    rows.add("Ann");
    rows.add("ann");
    assertEquals(Form.Reading.wrong("A name stands there twice."), forms.reading().get());
  }

  @Test
  void sourcesAreReorderedAndGetAnotherKind() {
    editing.edit(turkiye(), Slot.SOURCES);
    RowsEntry rows = (RowsEntry) entry();
    rows.add("an official", HopKind.ANONYMOUS.ordinal(), 1, 0);
    assertEquals(Form.Reading.taken("Read as: outlet ← KAN ← an official"), forms.reading().get());
    assertEquals(0, rows.move(1, -1));
    record("the official told the broadcaster");

    assertEquals(
        List.of("an official", "KAN"),
        turkiye().claim().attribution().hops().stream().map(Hop::name).toList());
    assertEquals(Optional.of("revealed by"), turkiye().claim().attribution().hops().get(1).cue());
  }

  @Test
  void aSlotIsChosenFromAListAndGivenBackToTheMachine() {
    editing.choose(turkiye());
    picks.type("kind");
    picks.choose();
    ((ChoiceEntry) entry()).chosen().set(2);
    record("they negotiated");
    assertEquals("TALKS", turkiye().claim().kind().name());
    assertEquals(Optional.of("The machine read: meeting"), SlotWords.machine(Slot.KIND, turkiye()));

    editing.revert(turkiye(), Slot.KIND);

    assertEquals("MEETING", turkiye().claim().kind().name());
    assertEquals(Optional.empty(), SlotWords.machine(Slot.KIND, turkiye()));
  }

  private void record(String reason) {
    forms.reason().set(reason);
    forms.record();
    assertEquals(Optional.empty(), forms.open().get(), () -> forms.reading().get().words());
  }

  private Object entry() {
    return forms.open().get().orElseThrow().entries().get(0);
  }

  private ClaimEntry turkiye() {
    return new LedgerService(ledger)
        .meetings(ClaimQuery.all()).stream()
            .flatMap(meeting -> meeting.claims().stream())
            .filter(one -> one.claim().id().equals(SeedLedger.TURKIYE))
            .findFirst()
            .orElseThrow();
  }
}
