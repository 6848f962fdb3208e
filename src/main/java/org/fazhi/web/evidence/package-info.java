/** Where a number comes from: the sentence that states it, and what is known around it. */
@NullMarked
package org.fazhi.web.evidence;

import org.jspecify.annotations.NullMarked;
