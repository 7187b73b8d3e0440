package org.parley.extraction.gazetteer;

import java.util.Optional;

/**
 * A known name in a list of tokens.
 *
 * @param start index of its first token
 * @param end index after its last token
 * @param name the canonical name; for a demonym the country's
 * @param country ISO code of the one country it belongs to
 * @param ambiguous whether the words may mean something else, so that more support is needed
 * @param standsForGovernment whether it may be a party to talks rather than a place
 */
public record GazetteerHit(
    int start,
    int end,
    GazetteerKind kind,
    String name,
    Optional<String> country,
    boolean ambiguous,
    boolean standsForGovernment) {}
