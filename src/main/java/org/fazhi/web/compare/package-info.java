/** Chosen townships, counties or cities over the years. */
@NullMarked
package org.fazhi.web.compare;

import org.jspecify.annotations.NullMarked;
