package org.fazhi;

import java.util.List;
import java.util.Map;
import org.fazhi.chart.BundledFont;
import org.fazhi.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

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
        SpringApplication.run(Fazhi.class, args);
    }
}
