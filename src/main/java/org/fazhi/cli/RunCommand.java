package org.fazhi.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the dashboard. */
@Command
final class RunCommand implements Callable<Integer> {
    private final DashboardStarter dashboard;

    @Option(names = "--port", paramLabel = "8080")
    private @Nullable Integer port;

    @Option(names = "--address", paramLabel = "127.0.0.1")
    private @Nullable String address;

    @Option(names = "--no-sample")
    private boolean withoutSample;

    @Mixin
    private HomeOption home = new HomeOption();

    RunCommand(DashboardStarter dashboard) {
        this.dashboard = dashboard;
    }

    @Override
    public Integer call() {
        Map<String, String> settings = new HashMap<>();
        settings.put("fazhi.home", home.folder().toString());
        if (port != null) {
            settings.put("server.port", port.toString());
        }
        if (address != null) {
            settings.put("server.address", address);
        }
        if (withoutSample) {
            settings.put("fazhi.sample", "false");
        }
        dashboard.start(settings);
        return Commands.GOES_ON;
    }
}
