/** Collected figures as one frozen document. */
@NullMarked
package org.fazhi.briefing;

import org.jspecify.annotations.NullMarked;
