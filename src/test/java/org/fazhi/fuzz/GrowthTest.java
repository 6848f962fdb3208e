package org.fazhi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts what is allocated, which unlike time does not depend on what else the machine does. */
class GrowthTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SHORT = 8_000;
    private static final int TIMES = 4;

    @ParameterizedTest
    @EnumSource
    void aTextFourTimesAsLongTakesAboutFourTimesAsMuch(Extreme extreme) {
        Sound.text(extreme.text(2_000));

        long small = allocated(extreme.text(SHORT));
        long large = allocated(extreme.text(SHORT * TIMES));

        assertThat((double) large / small).isLessThan(TIMES * 1.6);
    }

    private static long allocated(String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Sound.text(text);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
