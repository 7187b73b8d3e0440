/** Timelines as nodes and edges. */
@NullMarked
package org.parley.exporter.graph;

import org.jspecify.annotations.NullMarked;
