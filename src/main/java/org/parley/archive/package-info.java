/** A whole ledger as one file of JSON lines, for backups that outlive any database. */
@NullMarked
package org.parley.archive;

import org.jspecify.annotations.NullMarked;
