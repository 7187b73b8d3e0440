/** How values look in JSON; no other package knows it. */
@NullMarked
package org.parley.json;

import org.jspecify.annotations.NullMarked;
