/** Finds meetings, visits, talks and contacts in sentences and gathers those that are one event. */
@NullMarked
package org.parley.extraction.event;

import org.jspecify.annotations.NullMarked;
