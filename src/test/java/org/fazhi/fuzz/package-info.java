/** Hostile input for the whole way from a file's bytes to checked observations, made up, mutated or searched for by coverage. */
@NullMarked
package org.fazhi.fuzz;

import org.jspecify.annotations.NullMarked;
