/** Colours, fonts and style sheets, light and dark. */
@NullMarked
package org.parley.ui.theme;

import org.jspecify.annotations.NullMarked;
