/** Canonical text that still knows where each character stood in the raw file. */
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
