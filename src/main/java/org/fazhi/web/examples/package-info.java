/** How other programs read what is known: examples to copy. */
@NullMarked
package org.fazhi.web.examples;

import org.jspecify.annotations.NullMarked;
