package org.fazhi.api;

import org.fazhi.chart.Renderer;
import org.fazhi.export.FigureFiles;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Coded;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

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

    /** Closed lists are spelled in answers as they are in addresses. */
    @Bean
    JacksonModule codes() {
        return new SimpleModule("codes").addSerializer(Coded.class, new CodeWriter());
    }

    private static final class CodeWriter extends ValueSerializer<Coded> {
        @Override
        public void serialize(Coded value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.code());
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void warm(ApplicationReadyEvent event) {
        if (Renderer.built()) {
            event.getApplicationContext().getBean(Renderer.class).warm();
        }
    }
}
