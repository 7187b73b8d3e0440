/** The article with its passages highlighted. */
@NullMarked
package org.parley.ui.article;

import org.jspecify.annotations.NullMarked;
