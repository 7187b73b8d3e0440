/** Timelines in the formats of the web. */
@NullMarked
package org.parley.exporter.web;

import org.jspecify.annotations.NullMarked;
