/** The reports: all of them, and one with its figures marked in its text. */
@NullMarked
package org.fazhi.web.report;

import org.jspecify.annotations.NullMarked;
