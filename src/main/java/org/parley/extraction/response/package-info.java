/** Finds denials, doubts, refusals to comment and confirmations. */
@NullMarked
package org.parley.extraction.response;

import org.jspecify.annotations.NullMarked;
