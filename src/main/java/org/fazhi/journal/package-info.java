/** The archive of originals and the append-only journal of human acts: the truth. */
@NullMarked
package org.fazhi.journal;

import org.jspecify.annotations.NullMarked;
