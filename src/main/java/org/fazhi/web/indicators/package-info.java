/** What each indicator means and in which words reports state it. */
@NullMarked
package org.fazhi.web.indicators;

import org.jspecify.annotations.NullMarked;
