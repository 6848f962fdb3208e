package org.fazhi.web;

import org.fazhi.ingest.Workspace;
import org.fazhi.store.Store;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** An installation's own store, filled with a few made-up townships past its journal. */
@TestConfiguration
class ShownStore {
    @Primary
    @Bean(destroyMethod = "")
    Store shown(Workspace workspace, @Value("${test.towns:3}") int towns) {
        Store store = workspace.store();
        new SmallProvince(towns).fill(store);
        return store;
    }
}
