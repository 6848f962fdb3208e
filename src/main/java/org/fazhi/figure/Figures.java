package org.fazhi.figure;

import java.time.Clock;
import java.time.LocalDate;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Theme;
import org.fazhi.query.Lease;
import org.fazhi.query.Selection;

/** Makes the product's figures from what the store holds. */
public final class Figures {
    private final Lease lease;
    private final Catalogue catalogue;
    private final Clock clock;

    public Figures(Lease lease, Catalogue catalogue) {
        this(lease, catalogue, Clock.systemDefaultZone());
    }

    /** @param clock tells whether a report is overdue */
    public Figures(Lease lease, Catalogue catalogue, Clock clock) {
        this.lease = lease;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * The figure of a selection. Without an indicator it is of the one that leads the selection's theme.
     *
     * @throws org.fazhi.query.Refused when the figure needs a word the selection does not hold
     */
    public Figure of(FigureKind kind, Selection selection) {
        Selection chosen = fitting(kind, selection.indicators().isEmpty() ? leading(selection) : selection);
        Stage stage = Stage.of(lease, chosen, catalogue.get(chosen.indicator()));
        return switch (kind) {
            case TREND -> TrendFigure.draw(stage);
            case RANKING -> RankingFigure.draw(stage);
            case CHANGE -> ChangeFigure.draw(stage);
            case DISTRIBUTION -> DistributionFigure.draw(stage);
            case PROFILE -> ProfileFigure.draw(stage, catalogue);
            case COVERAGE -> CoverageFigure.draw(stage, catalogue, LocalDate.now(clock));
            case COMPOSITION -> CompositionFigure.draw(stage);
        };
    }

    /** What is stated at all, and in which parts, has nothing to do with how many people there are. */
    private static Selection fitting(FigureKind kind, Selection selection) {
        return kind == FigureKind.COVERAGE || kind == FigureKind.COMPOSITION ? selection.per(null) : selection;
    }

    private Selection leading(Selection selection) {
        Theme theme = selection.theme() == null ? Theme.DISPUTES : selection.theme();
        return selection.of(catalogue.leading(theme).code());
    }
}
