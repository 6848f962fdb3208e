package org.fazhi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: the dashboard when asked to run, else one command. */
@SpringBootApplication
public class Fazhi {
    public static void main(String[] args) {
        SpringApplication.run(Fazhi.class, args);
    }
}
