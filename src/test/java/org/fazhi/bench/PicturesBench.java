package org.fazhi.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fazhi.Fazhi;
import org.fazhi.briefing.Briefings;
import org.fazhi.briefing.Press;
import org.fazhi.briefing.Wish;
import org.fazhi.export.PaperFile;
import org.fazhi.figure.FigureKind;
import org.fazhi.indicator.Language;
import org.fazhi.query.Facts;
import org.fazhi.query.PlaceName;
import org.fazhi.query.ReportingTowns;
import org.fazhi.query.Selection;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes the pictures of the documentation anew from the sample province: {@code ./fazhi bench pictures}. */
public final class PicturesBench {
    private static final Path DOCS = Path.of("src", "docs");
    private static final int LARGEST = 200_000;
    private static final int MOST_ROUNDS = 30;

    private PicturesBench() {}

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("fazhi-pictures");
        try (ConfigurableApplicationContext context =
                        SpringApplication.run(Fazhi.class, "--server.port=0", "--fazhi.home=" + home);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Chromium.program())
                                .setArgs(Chromium.QUIET))) {
            loaded(context.getBean(Facts.class));
            String dashboard = "http://127.0.0.1:%d/"
                    .formatted(((WebServerApplicationContext) context)
                            .getWebServer()
                            .getPort());
            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
            page.navigate(dashboard);
            page.waitForFunction("() => { const all = [...document.querySelectorAll('e-chart')];"
                    + " return all.length > 1 && all.every((chart) => chart.hasAttribute('painted')); }");
            shot(page, "overview");
            page.setViewportSize(1120, 840);
            page.navigate(dashboard + "compare?towns="
                    + context.getBean(ReportingTowns.class).rows(Selection.DEFAULT).stream()
                            .limit(3)
                            .map(PlaceName::code)
                            .collect(Collectors.joining(",")));
            page.waitForSelector("e-chart[painted]");
            List<?> point = (List<?>) page.evaluate(Chromium.POINT, 4);
            page.mouse().click(((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue());
            page.waitForSelector("aside.evidence mark");
            shot(page, "evidence");
            document(context);
        }
        System.exit(0);
    }

    /** The sample is read while the dashboard is open already. */
    private static void loaded(Facts facts) throws InterruptedException {
        int before = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Thread.sleep(10_000);
            int now = facts.row(Selection.DEFAULT).reports();
            if (now > 0 && now == before) {
                return;
            }
            before = now;
        }
        throw new IllegalStateException("the sample was not read; %d reports are there".formatted(before));
    }

    private static void shot(Page page, String name) throws IOException {
        page.waitForTimeout(800);
        Path file = DOCS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        told(file);
    }

    private static void document(ConfigurableApplicationContext context) throws IOException {
        var briefing = context.getBean(Briefings.class)
                .make(
                        "法治政府建设简报",
                        Language.ZH,
                        "示例人员",
                        List.of(new Wish(FigureKind.TREND, "indicator=disputes_settled", "", List.of())));
        try (PDDocument paper =
                Loader.loadPDF(context.getBean(Press.class).print(briefing, PaperFile.PDF, done -> {}))) {
            Path file = DOCS.resolve("document.png");
            ImageIO.write(new PDFRenderer(paper).renderImageWithDPI(0, 80), "png", file.toFile());
            told(file);
        }
    }

    private static void told(Path file) throws IOException {
        long size = Files.size(file);
        System.out.printf("%s: %,d bytes%n", file, size);
        if (size > LARGEST) {
            throw new IllegalStateException(file + " is larger than " + LARGEST);
        }
    }
}
