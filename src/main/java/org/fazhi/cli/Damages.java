package org.fazhi.cli;

import java.util.List;
import java.util.Locale;
import org.fazhi.journal.Damage;

/** Puts what is wrong with archive and journal into words. */
final class Damages {
    /** The exit code when something is not as it was written. */
    static final int FOUND = 1;

    private Damages() {}

    static void tell(List<Damage> damages, Terminal terminal) {
        for (Damage damage : damages) {
            String what = terminal.words().say("damage." + damage.what().name().toLowerCase(Locale.ROOT));
            terminal.say("cli.damage", damage.where(), what);
        }
    }
}
