/** What the window remembers from one run to the next. */
@NullMarked
package org.parley.ui.settings;

import org.jspecify.annotations.NullMarked;
