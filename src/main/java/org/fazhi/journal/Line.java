package org.fazhi.journal;

/** A line of the journal as it was found. */
sealed interface Line {

    /** @return where the line ends in the file, after its line feed */
    long end();

    /** @return the hash the next line has to name as its previous one */
    String hash();

    /** A line that is as it was written. */
    record Sound(Entry entry, String previous, String hash, long end) implements Line {}

    /** A line that was changed or cannot be read; its act does not count. */
    record Broken(Damage.Kind kind, String hash, long end) implements Line {}

    /** Bytes after the last line feed: an act that was being written and never answered. */
    record Torn(byte[] bytes, long end) implements Line {
        @Override
        public String hash() {
            return Hash.of(bytes);
        }
    }
}
