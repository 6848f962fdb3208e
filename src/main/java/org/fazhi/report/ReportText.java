package org.fazhi.report;

import java.util.regex.Pattern;

/**
 * The text of one report.
 *
 * @param hash SHA-256 of the original's bytes, lower-case hex
 * @param format ending of the format it was read as, such as {@code docx}
 * @param readerVersion reader and version that made the source text
 * @param source what evidence offsets count in: the decoded file, or what the reader made of another format
 * @param clean the copy that is read
 */
public record ReportText(String name, String hash, String format, String readerVersion, String source, CleanText clean)
        implements Reading {

    private static final int SHORTEST_REPORT = 200;
    private static final Pattern LAW = Pattern.compile("法治|依法|执法|法制|普法");
    private static final Pattern MASKED = Pattern.compile("[xX×]{1,4}(?=[年月件次人场份起宗家]|余[件次人场份])");

    /** @return whether this is prose about law-based government and not a list of links, an error page or a template */
    public boolean looksLikeReport() {
        int characters = 0;
        int sentences = 0;
        for (Line line : clean.lines()) {
            if (line.kind() == LineKind.BODY) {
                characters += line.end() - line.start();
                sentences += sentencesIn(line);
            }
        }
        return characters >= SHORTEST_REPORT
                && sentences >= 3
                && LAW.matcher(clean.text()).results().limit(3).count() == 3
                && !looksLikeTemplate();
    }

    /** @return whether figures are masked, as in {@code 调解纠纷x件}: a model to fill in */
    public boolean looksLikeTemplate() {
        return MASKED.matcher(clean.text()).results().limit(3).count() == 3;
    }

    private int sentencesIn(Line line) {
        return (int) clean.text()
                .substring(line.start(), line.end())
                .chars()
                .filter(character -> character == '。' || character == ';')
                .count();
    }
}
