/** One class per question asked of the store. */
@NullMarked
package org.fazhi.query;

import org.jspecify.annotations.NullMarked;
