package org.fazhi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.cli.Secret;
import org.fazhi.indicator.Catalogue;
import org.fazhi.ingest.Workspace;
import org.fazhi.query.Lease;
import org.fazhi.query.Remembering;
import org.fazhi.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What the running dashboard works on. */
@Configuration
class Installation {
    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    @Bean
    Catalogue catalogue() {
        return Catalogue.read();
    }

    @Bean
    Secret secret() {
        return Secret.random();
    }

    /** The home; an empty one gets the reports of the fictional province when {@code sample} allows it. */
    @Lazy
    @Bean(destroyMethod = "close")
    Workspace workspace(
            @Value("${fazhi.home:data/home}") Path home,
            @Value("${fazhi.root:.}") Path root,
            @Value("${fazhi.sample:true}") boolean sample)
            throws IOException {
        Workspace workspace = Workspace.open(home);
        Path reports = root.resolve("data/sample");
        if (sample && workspace.untouched() && Files.isDirectory(reports)) {
            LOG.info("first start: loading the fictional sample from {}", reports);
            int stored = workspace
                    .ingest()
                    .run(List.of(reports), "sample", null, progress -> {})
                    .stored();
            LOG.info("{} fictional reports loaded", stored);
        }
        return workspace;
    }

    @Lazy
    @Bean(destroyMethod = "")
    Store store(Workspace workspace) {
        return workspace.store();
    }

    @Bean
    Lease lease(Store store) {
        return new Remembering(store::read, store::changes);
    }
}
