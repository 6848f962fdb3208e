package org.fazhi.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** The right of one process to write a home, held by a lock the system releases even after kill -9. */
public final class Claim implements AutoCloseable {
    private final Home home;
    private final FileChannel lock;

    private Claim(Home home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    /**
     * Takes a home, and makes its folder when it is not there.
     *
     * @throws HomeRefused when another process has it or the folder cannot be written
     */
    public static Claim take(Home home) {
        FileChannel lock = null;
        try {
            OwnerOnly.folder(home.folder());
            lock = OwnerOnly.open(home.lock());
            if (!locked(lock)) {
                lock.close();
                throw HomeRefused.held(home, Running.find(home).orElse(null));
            }
            Claim claim = new Claim(home, lock);
            claim.announce(null, null);
            return claim;
        } catch (IOException e) {
            release(lock);
            throw HomeRefused.notWritable(home, e);
        }
    }

    /** Says where this process answers, for commands on the same machine. */
    public void announce(@Nullable String address, @Nullable String secret) throws IOException {
        new Running(ProcessHandle.current().pid(), address, secret).write(home);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(home.running());
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel lock) throws IOException {
        try {
            FileLock held = lock.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void release(@Nullable FileChannel lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
