/** Wraps the language pipeline, whose types never leave this package. */
@NullMarked
package org.parley.extraction.nlp;

import org.jspecify.annotations.NullMarked;
