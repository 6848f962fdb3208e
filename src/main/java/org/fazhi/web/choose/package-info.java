/** Where readers choose what a screen is about. */
@NullMarked
package org.fazhi.web.choose;

import org.jspecify.annotations.NullMarked;
