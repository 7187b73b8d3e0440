/** The ledger: each claim beside its answers. */
@NullMarked
package org.parley.ui.ledger;

import org.jspecify.annotations.NullMarked;
