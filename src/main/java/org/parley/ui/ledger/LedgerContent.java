package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.ClaimQuery;
import org.parley.model.Meeting;
import org.parley.model.Response;
import org.parley.model.UnlinkedResponse;
import org.parley.service.LedgerService;
import org.parley.service.LedgerSummary;
import org.parley.ui.finding.FindingsIndex;

/** One reading of the ledger: everything on file, from which a search chooses what to show. */
record LedgerContent(
    List<Meeting> meetings,
    List<UnlinkedResponse> unlinked,
    FindingsIndex index,
    LedgerSummary summary) {

  static LedgerContent read(LedgerService ledger) {
    List<Meeting> meetings = ledger.meetings(ClaimQuery.all());
    List<UnlinkedResponse> unlinked = ledger.unlinkedResponses();
    return new LedgerContent(
        meetings, unlinked, new FindingsIndex(meetings, unlinked), ledger.summary());
  }

  /** The rows that match the words, or all without words. */
  List<LedgerRow> rows(LedgerService ledger, Optional<String> text) {
    List<Meeting> shown = text.isEmpty() ? meetings : ledger.meetings(withText(text));
    return rows(shown, unlinked.stream().filter(one -> matches(one, text)).toList());
  }

  private static List<LedgerRow> rows(List<Meeting> meetings, List<UnlinkedResponse> unlinked) {
    List<LedgerRow> rows = new ArrayList<>();
    for (Meeting meeting : meetings) {
      rows.add(new LedgerRow.MeetingHeading(meeting));
      meeting.claims().forEach(entry -> rows.add(new LedgerRow.ClaimRow(entry)));
    }
    if (!unlinked.isEmpty()) {
      rows.add(new LedgerRow.OrphanHeading(unlinked.size()));
      unlinked.forEach(one -> rows.add(new LedgerRow.OrphanRow(one)));
    }
    return rows;
  }

  private static boolean matches(UnlinkedResponse one, Optional<String> text) {
    Response response = one.response();
    String words = response.speaker().name() + " " + response.quote().quote();
    return text.stream()
        .allMatch(part -> words.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
  }

  private static ClaimQuery withText(Optional<String> text) {
    ClaimQuery all = ClaimQuery.all();
    return new ClaimQuery(
        text,
        all.party(),
        all.place(),
        all.outlet(),
        all.kind(),
        all.modality(),
        all.answered(),
        all.review(),
        all.from(),
        all.to());
  }
}
