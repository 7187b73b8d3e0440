/** The command line. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
