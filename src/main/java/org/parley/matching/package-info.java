/** Says which claims speak of one meeting, which response answers which claim, and why. */
@NullMarked
package org.parley.matching;

import org.jspecify.annotations.NullMarked;
