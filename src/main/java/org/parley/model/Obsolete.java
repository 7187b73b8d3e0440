package org.parley.model;

import java.util.Optional;

/**
 * A finding that stands because somebody decided on it, though the machine reads it otherwise now.
 *
 * @param entry the number of the log entry that records the newer reading
 * @param now what is read now, empty when nothing is found there any more
 */
public record Obsolete<T>(long entry, Optional<T> now) {}
