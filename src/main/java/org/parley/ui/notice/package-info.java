/** Messages shown as a banner. */
@NullMarked
package org.parley.ui.notice;

import org.jspecify.annotations.NullMarked;
