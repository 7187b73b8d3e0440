/** The append-only log, its digest chain, the fold into review state, and the storage ports. */
@NullMarked
package org.parley.ledger;

import org.jspecify.annotations.NullMarked;
