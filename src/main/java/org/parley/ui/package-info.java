/** The window and what its screens share. */
@NullMarked
package org.parley.ui;

import org.jspecify.annotations.NullMarked;
