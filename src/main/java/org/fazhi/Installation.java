package org.fazhi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.fazhi.indicator.Catalogue;
import org.fazhi.journal.Home;
import org.fazhi.query.Lease;
import org.fazhi.store.Store;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the running dashboard works on. */
@Configuration
class Installation {
    @Bean
    Catalogue catalogue() {
        return Catalogue.read();
    }

    @Bean(destroyMethod = "close")
    Store store(@Value("${fazhi.home:data/home}") Path home) throws IOException {
        return Store.open(new Home(home).store(), "");
    }

    @Bean
    Lease lease(Store store) {
        return new Lease() {
            @Override
            public <T extends @Nullable Object> T read(Function<DSLContext, T> question) {
                return store.read(question);
            }
        };
    }
}
