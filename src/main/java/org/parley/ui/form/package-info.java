/** Questions asked inside the window: forms with live reading, and lists to choose from. */
@NullMarked
package org.parley.ui.form;

import org.jspecify.annotations.NullMarked;
