/** The use cases: what a user can ask of Parley, whichever front end asks. */
@NullMarked
package org.parley.service;

import org.jspecify.annotations.NullMarked;
