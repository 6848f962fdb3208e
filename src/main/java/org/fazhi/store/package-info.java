/** The DuckDB file: schema and loading; derived from archive and journal, rebuilt at will. */
@NullMarked
package org.fazhi.store;

import org.jspecify.annotations.NullMarked;
