/** The one window and what ties its parts together. */
@NullMarked
package org.parley.ui.window;

import org.jspecify.annotations.NullMarked;
