package org.parley.extraction.gazetteer;

import java.util.Optional;

/**
 * An organisation or service.
 *
 * @param name the canonical name
 * @param kind {@code ORGANISATION} or {@code SERVICE}
 * @param country ISO code; empty for international ones
 * @param standsForGovernment whether its name stands for a government, as "the Kremlin" does
 * @param ambiguous whether the name is also a common word or a person's name
 */
public record KnownOrganisation(
    String name,
    GazetteerKind kind,
    Optional<String> country,
    boolean standsForGovernment,
    boolean ambiguous) {}
