package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.parley.ledger.StoredFinding;

/** Reads the columns id, payload and digest of a row that holds a finding. */
final class Row implements RowMapper<StoredFinding> {
  @Override
  public StoredFinding map(ResultSet row, StatementContext context) throws SQLException {
    return new StoredFinding(
        row.getString("id"), row.getString("payload"), row.getString("digest"));
  }

  /** The payload, which must still be the one that was stored. */
  static String checked(String what, StoredFinding finding) {
    if (!finding.intact()) {
      throw new LedgerDamagedException(what + " " + finding.id());
    }
    return finding.payload();
  }
}
