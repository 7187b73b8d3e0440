/** Who is meant: names, titles, pronouns and groups of one article. */
@NullMarked
package org.parley.extraction.entity;

import org.jspecify.annotations.NullMarked;
