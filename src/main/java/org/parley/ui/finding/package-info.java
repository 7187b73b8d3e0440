/** Where in which article the claims and responses stand. */
@NullMarked
package org.parley.ui.finding;

import org.jspecify.annotations.NullMarked;
