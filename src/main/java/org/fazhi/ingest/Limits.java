package org.fazhi.ingest;

/**
 * How much one run takes in before it refuses.
 *
 * @param fileBytes of one file, unpacked
 * @param entries of one archive
 * @param archiveBytes of one archive, unpacked
 * @param expansion how many times larger than packed an entry may become
 */
public record Limits(long fileBytes, int entries, long archiveBytes, int expansion) {
    public static final Limits USUAL = new Limits(50L << 20, 20_000, 4L << 30, 200);
}
