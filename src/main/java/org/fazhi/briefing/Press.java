package org.fazhi.briefing;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.fazhi.chart.Renderer;
import org.fazhi.export.PaperFile;
import org.fazhi.figure.Figures;
import org.fazhi.query.SelectionCodec;
import org.jspecify.annotations.Nullable;

/** Makes files of frozen briefings, one at a time; the last ones made are kept. */
public final class Press {
    private static final int KEPT = 12;

    private final Figures figures;
    private final SelectionCodec codec;
    private final Renderer renderer;
    private final ZoneId zone;
    private final Map<Print, byte[]> made = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Print, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /** @param corrected what the file says of later corrections: another file when it is other words */
    private record Print(String id, PaperFile kind, List<Difference> corrected) {}

    /** @param zone of the times that are said */
    public Press(Figures figures, SelectionCodec codec, Renderer renderer, ZoneId zone) {
        this.figures = figures;
        this.codec = codec;
        this.renderer = renderer;
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    /** @return the numbers of a briefing that the store now says otherwise */
    public List<Difference> differences(Briefing briefing) {
        return Difference.of(briefing, figures, codec);
    }

    /**
     * The briefing as a file, with what was corrected since.
     *
     * @param progress told how many figures are done
     * @throws Renderer.Busy when too many pictures wait to be drawn
     */
    public byte[] print(Briefing briefing, PaperFile kind, IntConsumer progress) {
        Print print = new Print(briefing.id(), kind, differences(briefing));
        synchronized (this) {
            byte @Nullable [] before = made.get(print);
            if (before != null) {
                return before;
            }
            byte[] file = kind.write(BriefingPaper.of(briefing, print.corrected(), zone), renderer, progress);
            made.put(print, file);
            return file;
        }
    }
}
