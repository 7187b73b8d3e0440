/** Takes blocking work off the window's thread and brings its outcome back. */
@NullMarked
package org.parley.ui.task;

import org.jspecify.annotations.NullMarked;
