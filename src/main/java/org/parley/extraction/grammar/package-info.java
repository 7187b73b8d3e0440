/** Questions asked of a dependency tree: who, to whom, with whom, not. */
@NullMarked
package org.parley.extraction.grammar;

import org.jspecify.annotations.NullMarked;
