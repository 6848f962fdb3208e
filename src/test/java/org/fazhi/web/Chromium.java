package org.fazhi.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, without a window and without a word to anybody. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program, Map<String, String> environment) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setEnv(environment)
                        .setArgs(org.fazhi.bench.Chromium.QUIET));
    }

    /** Skips the test, and says so, where there is no Chromium. */
    static Chromium start() {
        return start(Map.of());
    }

    /** @param more variables of its environment beside those of this process */
    static Chromium start(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(more);
        Optional<Path> program = org.fazhi.bench.Chromium.find();
        Assumptions.assumeTrue(program.isPresent(), "there is no Chromium on this machine; ./fazhi test installs it");
        return new Chromium(program.orElseThrow(), environment);
    }

    /** Opens an address in a fresh profile. */
    Visit visit(String address) {
        return visit(address, "");
    }

    /** @param before a script that runs in the page before its own */
    Visit visit(String address, String before) {
        BrowserContext profile = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setAcceptDownloads(true));
        if (!before.isEmpty()) {
            profile.addInitScript(before);
        }
        return new Visit(profile, address);
    }

    /** Opens a screen of the dashboard on {@code port}. */
    Visit visit(int port, String screen) {
        return visit("http://127.0.0.1:%d/%s".formatted(port, screen));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
