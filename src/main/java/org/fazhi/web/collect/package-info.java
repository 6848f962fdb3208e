/** The figures a reader has put aside for a briefing, kept by their own browser until it is frozen. */
@NullMarked
package org.fazhi.web.collect;

import org.jspecify.annotations.NullMarked;
