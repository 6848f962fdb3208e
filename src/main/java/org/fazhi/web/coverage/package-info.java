/** Who reported what, and why something is blank. */
@NullMarked
package org.fazhi.web.coverage;

import org.jspecify.annotations.NullMarked;
