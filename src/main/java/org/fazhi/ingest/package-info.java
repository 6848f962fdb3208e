/** Runs the path from file to store for each report and keeps the record of it. */
@NullMarked
package org.fazhi.ingest;

import org.jspecify.annotations.NullMarked;
