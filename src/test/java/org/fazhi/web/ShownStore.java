package org.fazhi.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.store.Store;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A store with a few made-up townships in place of an installation's own. */
@TestConfiguration
class ShownStore {
    @Primary
    @Bean(destroyMethod = "close")
    Store shown(@Value("${test.towns:3}") int towns) throws IOException {
        Path folder = Files.createTempDirectory("fazhi-web");
        Store store = Store.open(folder, "test");
        new SmallProvince(towns).fill(store);
        return store;
    }
}
