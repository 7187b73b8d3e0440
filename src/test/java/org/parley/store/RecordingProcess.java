package org.parley.store;

import java.nio.file.Path;
import org.parley.ledger.Ledger;
import org.parley.service.ClaimProjection;

/** Records articles until it is killed and names each one once it is stored. */
final class RecordingProcess {
  private RecordingProcess() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    try (Ledger ledger =
        new H2Ledgers(Samples.clock(), new ClaimProjection()).openOrCreate(folder)) {
      for (int number = Integer.parseInt(arguments[1]); ; number++) {
        ledger.articles().record(Samples.document(number), Samples.extraction(number), "test");
        System.out.println(Samples.id(number));
      }
    }
  }
}
