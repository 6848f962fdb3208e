/** Collected figures: put in order, frozen, and taken away as a document. */
@NullMarked
package org.fazhi.web.briefing;

import org.jspecify.annotations.NullMarked;
