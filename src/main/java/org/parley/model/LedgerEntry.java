package org.parley.model;

import java.time.Instant;

/** One append-only entry of the ledger's log, chained to the one before it by digest. */
public record LedgerEntry(
    long sequence,
    Instant time,
    String editor,
    Decision decision,
    String previousDigest,
    String digest) {}
