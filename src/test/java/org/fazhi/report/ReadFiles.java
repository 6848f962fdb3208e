package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.report.Unreadable.Reason;

/** What the reader makes of files that tests wrote. */
final class ReadFiles {
    static final String SENTENCE = "2023年,云溪镇依法行政,全年化解矛盾纠纷96件,开展普法宣传22场次。";

    private static final ReportReader READER = new ReportReader();

    private ReadFiles() {}

    static Reading read(String name, byte[] bytes) {
        return READER.read(name, bytes);
    }

    static ReportText text(String name, byte[] bytes) {
        Reading reading = READER.read(name, bytes);
        assertThat(reading).isInstanceOf(ReportText.class);
        return (ReportText) reading;
    }

    static Reason reason(String name, byte[] bytes) {
        Reading reading = READER.read(name, bytes);
        assertThat(reading).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).reason();
    }
}
