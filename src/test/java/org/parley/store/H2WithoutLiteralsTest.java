package org.parley.store;

import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.service.ClaimProjection;

/** The whole contract on a database that refuses every statement with a value written into it. */
class H2WithoutLiteralsTest extends LedgerContract {
  @TempDir Path folder;

  @Override
  Ledger emptyLedger() {
    Ledger opened = new H2Ledgers(Samples.clock(), new ClaimProjection()).openOrCreate(folder);
    Jdbi.create("jdbc:h2:file:" + folder.resolve("parley"), "parley", "")
        .useHandle(handle -> handle.execute("SET ALLOW_LITERALS NONE"));
    return opened;
  }
}
