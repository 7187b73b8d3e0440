/** Everything the window can do, by name, key, menu and palette. */
@NullMarked
package org.parley.ui.command;

import org.jspecify.annotations.NullMarked;
