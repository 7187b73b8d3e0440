/** Wires the parts together and starts the window or the command line. */
@NullMarked
package org.parley.app;

import org.jspecify.annotations.NullMarked;
