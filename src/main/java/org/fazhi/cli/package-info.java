/** The commands of the terminal. */
@NullMarked
package org.fazhi.cli;

import org.jspecify.annotations.NullMarked;
