package org.fazhi.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Puts archive and journal of a backup into an empty home; the store is then made anew from them. */
public final class Restore {
    private final Home home;

    public Restore(Home home) {
        this.home = home;
    }

    /** @return whether the home holds acts already, so that nothing may be restored into it */
    public boolean refused() throws IOException {
        return Files.exists(home.journal()) && Files.size(home.journal()) > 0;
    }

    /**
     * Restores a backup. The journal comes last: until it is there the home counts as empty.
     *
     * @return what is not sound in the restored journal
     * @throws IllegalArgumentException when the home is not empty or the file is no backup
     */
    public List<Damage> from(Path backup) throws IOException {
        if (refused()) {
            throw new IllegalArgumentException(home.folder() + " is not empty");
        }
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry journal = zip.getEntry(Backup.JOURNAL);
            if (journal == null) {
                throw new IllegalArgumentException(backup + " is no backup: it holds no journal");
            }
            OwnerOnly.folder(home.folder());
            for (ZipEntry entry : zip.stream().toList()) {
                Path target = target(entry.getName());
                if (target != null) {
                    copy(zip, entry, target);
                }
            }
            Path draft = home.folder().resolve(".restored-journal");
            copy(zip, journal, draft);
            List<Damage> damages = Journal.read(draft, entry -> {});
            Files.move(draft, home.journal(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return damages;
        }
    }

    /** @return where an archived file belongs; null for the journal, which comes last, and for what is no folder of ours */
    private @Nullable Path target(String name) {
        String[] parts = name.split("/", -1);
        boolean ours = parts.length == 4
                && Backup.ARCHIVE.equals(parts[0] + "/")
                && Hash.spelled(parts[2])
                && parts[2].startsWith(parts[1])
                && parts[1].length() == 2
                && !parts[3].isEmpty()
                && !parts[3].startsWith(".");
        return ours ? home.archive().resolve(parts[1]).resolve(parts[2]).resolve(parts[3]) : null;
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            OwnerOnly.write(target, in::transferTo);
        }
    }
}
