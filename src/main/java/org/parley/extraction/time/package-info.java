/**
 * Finds the dates in a text and says which days they mean; the rules are data beside this package.
 */
@NullMarked
package org.parley.extraction.time;

import org.jspecify.annotations.NullMarked;
