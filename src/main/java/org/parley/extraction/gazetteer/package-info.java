/** Names and nouns that news uses for places, peoples, organisations, outlets and roles. */
@NullMarked
package org.parley.extraction.gazetteer;

import org.jspecify.annotations.NullMarked;
