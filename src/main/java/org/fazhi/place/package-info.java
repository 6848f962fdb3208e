/** Which township, county, city and province a report is of, for which year, and the list of divisions. */
@NullMarked
package org.fazhi.place;

import org.jspecify.annotations.NullMarked;
