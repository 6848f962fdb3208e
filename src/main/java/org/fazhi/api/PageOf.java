package org.fazhi.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long answer.
 *
 * @param page counted from 0
 * @param total of all pages
 * @param next address of the next page; null on the last one
 */
record PageOf<T>(
        List<T> items,
        int page,
        int size,
        int total,
        @Nullable String next) {
    PageOf {
        items = List.copyOf(items);
    }
}
