package org.fazhi.ingest;

import java.io.IOException;

/** A file to read: one on the disk, or one inside an archive. */
interface Source {

    /** @return name without folders */
    String name();

    /**
     * @throws IOException when it cannot be read
     * @throws Refusal when it passes a limit
     */
    byte[] bytes() throws IOException;

    /** Why a file is not read at all. */
    final class Refusal extends IOException {
        private static final long serialVersionUID = 1;

        private final String reason;
        private final String detail;

        Refusal(String reason, String detail) {
            super(reason + ": " + detail);
            this.reason = reason;
            this.detail = detail;
        }

        Read.Refused read() {
            return new Read.Refused(reason, detail);
        }
    }
}
