package org.fazhi.api;

import org.fazhi.chart.Renderer;
import org.fazhi.export.FigureFiles;
import org.fazhi.indicator.Catalogue;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What draws figures, made ready in the background after the first page can be served. */
@Configuration
class Drawing {
    @Bean(destroyMethod = "close")
    Renderer renderer() {
        return new Renderer();
    }

    @Bean
    FigureFiles figureFiles(Renderer renderer, Catalogue catalogue) {
        return new FigureFiles(renderer, catalogue);
    }

    @EventListener(ApplicationReadyEvent.class)
    void warm(ApplicationReadyEvent event) {
        if (Renderer.built()) {
            event.getApplicationContext().getBean(Renderer.class).warm();
        }
    }
}
