package org.fazhi.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A read command carried to the running dashboard.
 *
 * @param folder where the terminal is, for paths that are not absolute
 */
record Errand(List<String> args, String folder) {
    static final String ADDRESS = "/internal/command";
    static final String SECRET = "X-Fazhi-Secret";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Errand {
        args = List.copyOf(args);
    }

    /** What the dashboard answers. */
    record Answer(int code, String results, String messages) {}

    /** @return the exit code */
    int carry(String dashboard, String secret, Terminal terminal) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(dashboard + ADDRESS))
                .header(SECRET, secret)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(this)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() != 200) {
                terminal.say("cli.dashboard_refuses", dashboard, response.statusCode());
                return Commands.NOTHING_DONE;
            }
            Answer answer = JSON.readValue(response.body(), Answer.class);
            terminal.results().print(answer.results());
            terminal.messages().print(answer.messages());
            return answer.code();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
