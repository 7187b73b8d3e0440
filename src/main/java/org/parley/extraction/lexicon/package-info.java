/** Word classes and trigger words of news English, read from resources. */
@NullMarked
package org.parley.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
