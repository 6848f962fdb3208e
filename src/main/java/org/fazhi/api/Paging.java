package org.fazhi.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.fazhi.query.Refused;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Which part of a long answer is asked for, by the words {@code page} and {@code size}. */
record Paging(int page, int size, HttpServletRequest request) {
    static final Set<String> WORDS = Set.of("page", "size");
    private static final int USUAL = 100;
    private static final int MOST = 1000;
    private static final int LAST_PAGE = 1_000_000;

    static Paging of(HttpServletRequest request) {
        return new Paging(number(request, "page", 0, 0, LAST_PAGE), number(request, "size", USUAL, 1, MOST), request);
    }

    /** @param rows takes how many and after how many */
    <T> PageOf<T> of(int total, BiFunction<Integer, Integer, List<T>> rows) {
        boolean more = (long) (page + 1) * size < total;
        String next = more
                ? ServletUriComponentsBuilder.fromRequestUri(request)
                        .query(request.getQueryString())
                        .replaceQueryParam("page", page + 1)
                        .build()
                        .toUriString()
                : null;
        return new PageOf<>(rows.apply(size, page * size), page, size, total, next);
    }

    private static int number(HttpServletRequest request, String word, int usual, int least, int most) {
        String said = request.getParameter(word);
        if (said == null || said.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(said.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw refused(word, said, least, most);
        }
        throw refused(word, said, least, most);
    }

    private static Refused refused(String word, String said, int least, int most) {
        return new Refused(word, said, List.of("%d to %d".formatted(least, most)));
    }
}
