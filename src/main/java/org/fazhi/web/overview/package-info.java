/** The first screen: one panel a theme. */
@NullMarked
package org.fazhi.web.overview;

import org.jspecify.annotations.NullMarked;
