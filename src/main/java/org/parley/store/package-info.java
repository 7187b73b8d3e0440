/** Keeps articles, claims and the ledger in H2 or PostgreSQL. */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
