/** Finds claims and responses in the text of an article. */
@NullMarked
package org.parley.extraction;

import org.jspecify.annotations.NullMarked;
