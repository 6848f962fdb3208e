package org.fazhi.figure;

import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Theme;
import org.fazhi.query.Lease;
import org.fazhi.query.Selection;

/** Makes the product's figures from what the store holds. */
public final class Figures {
    private final Lease lease;
    private final Catalogue catalogue;

    public Figures(Lease lease, Catalogue catalogue) {
        this.lease = lease;
        this.catalogue = catalogue;
    }

    /**
     * The figure of a selection. Without an indicator it is of the one that leads the selection's theme.
     *
     * @throws org.fazhi.query.Refused when the figure needs a word the selection does not hold
     */
    public Figure of(FigureKind kind, Selection selection) {
        Selection chosen = selection.indicators().isEmpty() ? leading(selection) : selection;
        Stage stage = Stage.of(lease, chosen, catalogue.get(chosen.indicator()));
        return switch (kind) {
            case TREND -> TrendFigure.draw(stage);
            case RANKING, CHANGE, DISTRIBUTION, PROFILE, COVERAGE, COMPOSITION ->
                throw new IllegalArgumentException("no figure " + kind);
        };
    }

    private Selection leading(Selection selection) {
        Theme theme = selection.theme() == null ? Theme.DISPUTES : selection.theme();
        return selection.of(catalogue.leading(theme).code());
    }
}
