/** The screens, one sub-package each. */
@NullMarked
package org.fazhi.web;

import org.jspecify.annotations.NullMarked;
