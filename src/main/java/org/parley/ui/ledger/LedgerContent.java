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

/** One reading of the ledger: what is shown, and the index of everything on file. */
record LedgerContent(List<LedgerRow> rows, FindingsIndex index, LedgerSummary summary) {

  static LedgerContent read(LedgerService ledger, Optional<String> text) {
    List<Meeting> all = ledger.meetings(ClaimQuery.all());
    List<UnlinkedResponse> unlinked = ledger.unlinkedResponses();
    List<Meeting> shown = text.isEmpty() ? all : ledger.meetings(withText(text));
    return new LedgerContent(
        rows(shown, unlinked.stream().filter(one -> matches(one, text)).toList()),
        new FindingsIndex(all, unlinked),
        ledger.summary());
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
    String words = (response.speaker().name() + " " + response.quote().quote());
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
