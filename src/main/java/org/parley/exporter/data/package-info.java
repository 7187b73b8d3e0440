/** Timelines in the formats of other databases. */
@NullMarked
package org.parley.exporter.data;

import org.jspecify.annotations.NullMarked;
