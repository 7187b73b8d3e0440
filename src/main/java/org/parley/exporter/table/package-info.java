/** Timelines as rows, for spreadsheets. */
@NullMarked
package org.parley.exporter.table;

import org.jspecify.annotations.NullMarked;
