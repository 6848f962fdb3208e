/** What surrounds every screen: page, menu, language, look and errors. */
@NullMarked
package org.fazhi.web.shell;

import org.jspecify.annotations.NullMarked;
