/** Townships, counties or cities from the largest to the smallest, and what cannot be ranked. */
@NullMarked
package org.fazhi.web.ranking;

import org.jspecify.annotations.NullMarked;
