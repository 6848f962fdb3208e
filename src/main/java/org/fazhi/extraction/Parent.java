package org.fazhi.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The figure a later number may be a part of.
 *
 * @param end position after its number
 * @param sentence where it stands, null for a total whose parts stand before it
 */
record Parent(Reading reading, int end, @Nullable Sentence sentence) {}
