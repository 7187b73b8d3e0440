package org.parley.service;

/** How much a ledger holds. */
public record LedgerSummary(
    int articles,
    int meetings,
    int claims,
    int unreviewedClaims,
    int answeredClaims,
    int responses,
    int unlinkedResponses,
    int decisions) {}
