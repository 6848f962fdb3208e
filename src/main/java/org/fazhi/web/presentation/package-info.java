/** The figures one by one on a large screen. */
@NullMarked
package org.fazhi.web.presentation;

import org.jspecify.annotations.NullMarked;
