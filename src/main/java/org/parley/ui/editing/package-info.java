/** What editors say of a claim, a response or an article, asked for in forms and recorded. */
@NullMarked
package org.parley.ui.editing;

import org.jspecify.annotations.NullMarked;
