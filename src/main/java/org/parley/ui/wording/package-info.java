/** Puts what we know into the words the window shows. */
@NullMarked
package org.parley.ui.wording;

import org.jspecify.annotations.NullMarked;
