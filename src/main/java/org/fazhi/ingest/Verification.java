package org.fazhi.ingest;

import java.util.List;
import org.fazhi.journal.Damage;

/**
 * What was looked at, and what is not as it should be.
 *
 * @param acts sound lines of the journal
 * @param originals archived files
 * @param evidences stretches of text that were looked for in their source
 */
public record Verification(int acts, int originals, int evidences, List<Damage> damages) {
    public Verification {
        damages = List.copyOf(damages);
    }

    public boolean sound() {
        return damages.isEmpty();
    }
}
