/** Confirm, dispute or reject a claim. */
@NullMarked
package org.parley.ui.review;

import org.jspecify.annotations.NullMarked;
