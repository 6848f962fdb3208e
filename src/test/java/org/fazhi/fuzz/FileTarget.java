package org.fazhi.fuzz;

import java.util.Arrays;
import java.util.List;

/** What Jazzer calls with files: the first byte chooses the ending of the name. */
public final class FileTarget {
    static final List<String> ENDINGS = List.of("txt", "html", "md", "docx", "doc", "pdf", "");

    private FileTarget() {}

    /** Loads rules and divisions before the first input is timed. */
    public static void fuzzerInitialize() {
        Sound.text("全镇调解纠纷36件。");
    }

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 0) {
            String ending = ENDINGS.get((data[0] & 0xff) % ENDINGS.size());
            Sound.file("any." + ending, Arrays.copyOfRange(data, 1, data.length));
        }
    }
}
