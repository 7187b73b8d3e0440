/** Choosing which claims are shown: a query of terms, and counts of what each term would leave. */
@NullMarked
package org.parley.ui.filter;

import org.jspecify.annotations.NullMarked;
