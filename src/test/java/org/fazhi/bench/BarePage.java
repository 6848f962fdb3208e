package org.fazhi.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.fazhi.chart.Canvas;
import org.fazhi.chart.ChartOption;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.indicator.Look;
import org.fazhi.query.Selection;

/** A page with nothing but ECharts and the overview's first trend as inline JSON, to measure the dashboard beside. */
final class BarePage implements AutoCloseable {
    private final HttpServer server;

    BarePage(Figures figures) throws IOException {
        server = serving(figures);
    }

    String address() {
        return "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static HttpServer serving(Figures figures) throws IOException {
        String option = ChartOption.of(
                        figures.of(FigureKind.TREND, Selection.DEFAULT.of("disputes_settled"))
                                .chart(),
                        new Canvas(640, 300, Look.LIGHT, Canvas.Frame.PLOT))
                .toString();
        String page = """
                <!doctype html><meta charset="utf-8"><title>bare</title>
                <div id="chart" style="width:640px;height:300px"></div>
                <script src="echarts.js"></script>
                <script>
                  const box = document.getElementById('chart');
                  const chart = echarts.init(box);
                  chart.on('finished', () => box.setAttribute('painted', '1'));
                  chart.setOption(%s);
                </script>
                """.formatted(option);
        byte[] script;
        try (InputStream in = BarePage.class.getResourceAsStream("/drawing/echarts.min.js")) {
            script = zipped(in.readAllBytes());
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            boolean script1 = exchange.getRequestURI().getPath().endsWith(".js");
            byte[] body = script1 ? script : page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", script1 ? "text/javascript" : "text/html");
            if (script1) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        }
        return out.toByteArray();
    }
}
