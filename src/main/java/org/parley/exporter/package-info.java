/** Writes a timeline to a file. */
@NullMarked
package org.parley.exporter;

import org.jspecify.annotations.NullMarked;
