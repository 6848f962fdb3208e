package org.fazhi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.fazhi.chart.BundledFont;
import org.fazhi.cli.Commands;
import org.fazhi.cli.Secret;
import org.fazhi.ingest.Workspace;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The program: the dashboard when asked to run, else one command. */
@SpringBootApplication
public class Fazhi {
    public static void main(String[] args) {
        BundledFont.expectNoOther();
        int code = Commands.execute(List.of(args), Fazhi::start);
        if (code != Commands.GOES_ON) {
            System.exit(code);
        }
    }

    private static void start(Map<String, String> settings) {
        String[] args = settings.entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new);
        announce(SpringApplication.run(Fazhi.class, args));
    }

    /** Tells commands of other terminals where this dashboard answers them. */
    private static void announce(ConfigurableApplicationContext context) {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        String host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
        String reached = host.equals("0.0.0.0") ? "127.0.0.1" : host;
        try {
            context.getBean(Workspace.class)
                    .announce(
                            "http://%s:%d".formatted(reached, port),
                            context.getBean(Secret.class).value());
        } catch (IOException e) {
            context.close();
            throw new UncheckedIOException(e);
        }
    }
}
