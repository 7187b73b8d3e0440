package org.parley.model;

import java.util.Optional;

/**
 * What a later reading of an article made of a claim that was found before.
 *
 * @param now the claim under the same id as it is read now, empty when it is no longer found
 */
public record ClaimReading(String claimId, Optional<Claim> now) {}
