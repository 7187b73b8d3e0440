package org.parley.model;

import java.util.Optional;

/**
 * What a later reading of an article made of a response that was found before.
 *
 * @param now the response under the same id as it is read now, empty when it is no longer found
 */
public record ResponseReading(String responseId, Optional<Response> now) {}
