/** Who says so: sources of a sentence, hop by hop. */
@NullMarked
package org.parley.extraction.attribution;

import org.jspecify.annotations.NullMarked;
