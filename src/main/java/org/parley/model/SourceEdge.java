package org.parley.model;

import java.util.Optional;

/**
 * One step from an article towards its sources.
 *
 * @param from who passes the claim on
 * @param to from whom it comes
 * @param claimId the claim that rests on this step
 * @param passage the words that name the source; empty where the step was found by comparing texts
 * @param reason in words
 */
public record SourceEdge(
    String from, String to, String claimId, Optional<Passage> passage, String reason) {}
