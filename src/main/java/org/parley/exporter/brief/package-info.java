/** Timelines as pages that people read. */
@NullMarked
package org.parley.exporter.brief;

import org.jspecify.annotations.NullMarked;
