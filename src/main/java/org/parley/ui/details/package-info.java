/** Everything known about the selected claim or response, each with its words. */
@NullMarked
package org.parley.ui.details;

import org.jspecify.annotations.NullMarked;
