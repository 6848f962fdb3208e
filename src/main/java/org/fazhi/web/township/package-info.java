/** One township: everything it states, by theme, and where it stands. */
@NullMarked
package org.fazhi.web.township;

import org.jspecify.annotations.NullMarked;
