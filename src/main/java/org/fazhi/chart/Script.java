package org.fazhi.chart;

import java.util.Arrays;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** The ECharts script in a JavaScript engine without access to anything; for one thread only. */
final class Script implements AutoCloseable {
    static final String FILE = "drawing/echarts.min.js";

    /** What a browser has and the engine lacks, and the widths of the bundled font instead of a canvas. */
    private static final String AROUND = """
            (function (regular, bold) {
              var dashes = { '\u2013': 540, '\u2014': 900, '\u2212': 570 };
              echarts.setPlatformAPI({
                measureText: function (text, font) {
                  var size = parseFloat((/(\\d+(?:\\.\\d+)?)px/.exec(font) || [0, 12])[1]);
                  var table = /\\b(bold|[6-9]00)\\b/.test(font) ? bold : regular;
                  var sum = 0;
                  for (var i = 0; i < text.length; i++) {
                    var code = text.charCodeAt(i);
                    var low = code >= 0xdc00 && code < 0xe000;
                    sum += code >= 32 && code < 127 ? table[code - 32] : low ? 0 : dashes[text.charAt(i)] || 1000;
                  }
                  return { width: sum * size / 1000 };
                }
              });
              return function (option, width, height) {
                var chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: width, height: height });
                try {
                  chart.setOption(JSON.parse(option));
                  return chart.renderToSVGString();
                } finally {
                  chart.dispose();
                }
              };
            })""";

    private final Context context;
    private final Value draw;

    Script() {
        Engine engine = Engine.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        context = Context.newBuilder("js")
                .engine(engine)
                .allowHostAccess(HostAccess.NONE)
                .build();
        context.eval(
                "js", "globalThis.setTimeout = function () { return 0; }; globalThis.clearTimeout = function () {};");
        context.eval(
                Source.newBuilder("js", Packed.text(FILE), "echarts.min.js").buildLiteral());
        Value regular = context.eval("js", Arrays.toString(Lettering.advances(false)));
        Value bold = context.eval("js", Arrays.toString(Lettering.advances(true)));
        draw = context.eval("js", AROUND).execute(regular, bold);
    }

    /** Draws an option as SVG, as ECharts writes it. */
    String draw(String option, int width, int height) {
        return draw.execute(option, width, height).asString();
    }

    @Override
    public void close() {
        context.close(true);
        context.getEngine().close();
    }
}
