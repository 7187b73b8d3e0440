/** Turns files into articles, with diagnostics instead of failures for what could not be read. */
@NullMarked
package org.parley.importer;

import org.jspecify.annotations.NullMarked;
