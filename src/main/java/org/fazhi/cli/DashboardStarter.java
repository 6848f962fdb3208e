package org.fazhi.cli;

import java.util.Map;

/** What starts the dashboard; it goes on after the call. */
@FunctionalInterface
public interface DashboardStarter {
    /** @param settings those given on the command line, by name */
    void start(Map<String, String> settings);
}
