package org.fazhi.export;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Words at single marks of an Office chart, for which the chart library has no word. */
final class Labels {
    private Labels() {}

    /** @param size of the type in hundredths of a point */
    static void add(CTDLbls labels, int at, String words, int size, STDLblPos.Enum place) {
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(at);
        var body = label.addNewTx().addNewRich();
        body.addNewBodyPr();
        var run = body.addNewP().addNewR();
        run.addNewRPr().setSz(size);
        run.setT(words);
        label.addNewDLblPos().setVal(place);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(true);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(false);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
    }

    /** Marks without words of their own say nothing. */
    static void end(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
