package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.ingest.Workspace;
import org.fazhi.query.Lease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** What a running dashboard does for commands of other terminals. */
class CounterTest {
    private final Secret secret = Secret.random();

    @TempDir
    Path folder;

    @Test
    void a_read_command_is_answered_by_the_dashboard_that_holds_the_home() throws IOException {
        Path home = folder.resolve("home");
        try (Workspace workspace = Workspace.open(home)) {
            Lease lease = workspace.store()::read;
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(Errand.ADDRESS, exchange -> answer(exchange, new Counter(lease, secret)));
            server.start();
            workspace.announce("http://127.0.0.1:" + server.getAddress().getPort(), secret.value());

            Typed typed = Typed.command("dump", folder.resolve("dump"), "--home", home);

            assertThat(typed.code()).as(typed.messages()).isZero();
            assertThat(typed.results()).contains("Wrote 0 observations");
            server.stop(0);
        }
    }

    @Test
    void nobody_is_answered_without_the_secret_or_from_elsewhere() throws IOException {
        try (Workspace workspace = Workspace.open(folder.resolve("home"))) {
            Counter counter = new Counter(workspace.store()::read, secret);
            Errand errand = new Errand(List.of("dump", "x"), folder.toString());
            MockHttpServletRequest elsewhere = new MockHttpServletRequest();
            elsewhere.setRemoteAddr("192.0.2.7");

            assertThatThrownBy(() -> counter.execute(errand, "guess", new MockHttpServletRequest()))
                    .isInstanceOf(ResponseStatusException.class);
            assertThatThrownBy(() -> counter.execute(errand, secret.value(), elsewhere))
                    .isInstanceOf(ResponseStatusException.class);
        }
    }

    @Test
    void a_writing_command_is_none_of_the_dashboards() throws IOException {
        try (Workspace workspace = Workspace.open(folder.resolve("home"))) {
            Errand errand = new Errand(List.of("ingest", "x", "--lang", "en"), folder.toString());

            Errand.Answer answer = new Counter(workspace.store()::read, secret)
                    .execute(errand, secret.value(), new MockHttpServletRequest());

            assertThat(answer.code()).isEqualTo(2);
        }
    }

    private static void answer(HttpExchange exchange, Counter counter) throws IOException {
        Errand errand = JsonMapper.shared().readValue(exchange.getRequestBody(), Errand.class);
        byte[] answer = JsonMapper.shared()
                .writeValueAsBytes(counter.execute(
                        errand, exchange.getRequestHeaders().getFirst(Errand.SECRET), new MockHttpServletRequest()));
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
