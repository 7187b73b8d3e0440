package org.parley.service;

import java.nio.file.Path;

/**
 * A ledger that was made from a backup and found intact.
 *
 * @param folder where it is
 * @param entries of the log
 * @param head digest of the newest of them
 */
public record RestoreReport(Path folder, int articles, int entries, String head) {}
