package org.fazhi.web.collect;

import com.vaadin.flow.component.page.WebStorage;
import java.util.function.Consumer;
import org.fazhi.briefing.Wish;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where the browser keeps the draft: it outlives the visit and nobody else sees it. */
public final class Drafts {
    private static final String KEY = "fazhi.briefing";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Drafts() {}

    public static void read(Consumer<Draft> found) {
        WebStorage.getItem(KEY, text -> found.accept(draft(text)));
    }

    public static void keep(Draft draft) {
        WebStorage.setItem(KEY, JSON.writeValueAsString(draft));
    }

    public static void clear() {
        WebStorage.removeItem(KEY);
    }

    /** Puts one more figure into the draft. @param done told the draft, as it was when it was full */
    public static void add(Wish wish, Consumer<Draft> done) {
        read(before -> {
            Draft after = before.full() ? before : before.with(wish);
            keep(after);
            done.accept(after);
        });
    }

    /** What another version of the program left there may not be understood: then it is as if nothing were there. */
    private static Draft draft(@Nullable String text) {
        if (text == null) {
            return Draft.EMPTY;
        }
        try {
            return JSON.readValue(text, Draft.class);
        } catch (JacksonException other) {
            return Draft.EMPTY;
        }
    }
}
