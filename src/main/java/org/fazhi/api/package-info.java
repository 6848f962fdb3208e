/** Figures by address and the reading interface for other programs. */
@NullMarked
package org.fazhi.api;

import org.jspecify.annotations.NullMarked;
