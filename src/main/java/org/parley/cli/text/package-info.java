/** Puts what we know into lines of plain text for a terminal. */
@NullMarked
package org.parley.cli.text;

import org.jspecify.annotations.NullMarked;
