package org.fazhi.bench;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Memory of the server for sessions that look at the overview. */
final class SessionMemory {
    private static final int SESSIONS = 40;

    private SessionMemory() {}

    static void measure(String screens) throws Exception {
        open(screens, 5);
        long before = settled();
        open(screens, SESSIONS);
        long after = settled();
        System.out.printf(
                "| server memory of an open session | %.2f MB | | | < 1.5 MB |%n", (after - before) / 1e6 / SESSIONS);
    }

    private static void open(String screens, int sessions) throws Exception {
        for (int i = 0; i < sessions; i++) {
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<String> page = client.send(
                        HttpRequest.newBuilder(URI.create(screens)).build(), HttpResponse.BodyHandlers.ofString());
                if (!page.body().contains("e-chart")) {
                    throw new IllegalStateException("the first response holds no chart");
                }
            }
        }
    }

    private static long settled() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
