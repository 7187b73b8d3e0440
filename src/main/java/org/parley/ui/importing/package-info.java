/** Taking files in, with progress and a report per file. */
@NullMarked
package org.parley.ui.importing;

import org.jspecify.annotations.NullMarked;
