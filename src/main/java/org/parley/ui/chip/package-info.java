/** Small labels of an icon and a word. */
@NullMarked
package org.parley.ui.chip;

import org.jspecify.annotations.NullMarked;
