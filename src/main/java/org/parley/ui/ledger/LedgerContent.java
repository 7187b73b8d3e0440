package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ClaimQuery;
import org.parley.model.Meeting;
import org.parley.model.UnlinkedResponse;
import org.parley.service.LedgerService;
import org.parley.service.LedgerSummary;
import org.parley.ui.filter.Selection;
import org.parley.ui.filter.Sieve;
import org.parley.ui.finding.FindingsIndex;

/** One reading of the ledger: everything on file, from which a query chooses what to show. */
record LedgerContent(Sieve sieve, FindingsIndex index, LedgerSummary summary) {
  static LedgerContent read(LedgerService ledger) {
    List<Meeting> meetings = ledger.meetings(ClaimQuery.all());
    List<UnlinkedResponse> unlinked = ledger.unlinkedResponses();
    return new LedgerContent(
        new Sieve(meetings, unlinked), new FindingsIndex(meetings, unlinked), ledger.summary());
  }

  static List<LedgerRow> rows(Selection selection) {
    List<LedgerRow> rows = new ArrayList<>();
    for (Meeting meeting : selection.meetings()) {
      rows.add(new LedgerRow.MeetingHeading(meeting));
      meeting.claims().forEach(entry -> rows.add(new LedgerRow.ClaimRow(entry)));
    }
    if (!selection.unlinked().isEmpty()) {
      rows.add(new LedgerRow.OrphanHeading(selection.unlinked().size()));
      selection.unlinked().forEach(one -> rows.add(new LedgerRow.OrphanRow(one)));
    }
    return rows;
  }
}
