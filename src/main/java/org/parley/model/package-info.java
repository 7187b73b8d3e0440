/** What we know, as immutable values. */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
