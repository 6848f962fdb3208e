package org.fazhi.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;
import org.fazhi.query.SelectionCodec;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.HandlerMethod;

/** What the reading interface says of itself, and how its answers are known again. */
@Configuration
class Description {
    private static final List<String> OF_PICTURES = List.of("look", "width", "scale", "lang", "base");
    private static final String PROBLEM = "application/problem+json";

    private final Messages words = Messages.in(Language.EN);

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("法治年报看板 Fazhi")
                        .version("v1")
                        .description(words.say("api.description"))
                        .license(new License().name("Apache-2.0")));
    }

    /** The same content is not sent twice. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> tags =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        tags.addUrlPatterns("/api/v1/*");
        return tags;
    }

    /** A selection is one parameter in the code and many words in an address. */
    @Bean
    OperationCustomizer selectionWords() {
        return (operation, method) -> {
            if (takesSelection(method)) {
                boolean list = method.getBeanType() == ReadInterface.class;
                describe(operation, list);
            }
            return operation;
        };
    }

    private static boolean takesSelection(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == MultiValueMap.class);
    }

    private void describe(Operation operation, boolean list) {
        if (operation.getParameters() != null) {
            operation.getParameters().removeIf(parameter -> parameter.getName().equals("words"));
        }
        for (String word : SelectionCodec.WORDS) {
            if (!list || !OF_PICTURES.contains(word)) {
                operation.addParametersItem(query(word, new StringSchema(), said(word)));
            }
        }
        if (list) {
            operation.addParametersItem(query("page", new IntegerSchema(), words.say("api.page")));
            operation.addParametersItem(query("size", new IntegerSchema(), words.say("api.size")));
        }
        operation.getResponses().addApiResponse("400", problem("api.400"));
        if (!list) {
            operation.getResponses().addApiResponse("404", problem("api.404"));
            operation.getResponses().addApiResponse("429", problem("api.429"));
        }
    }

    private String said(String word) {
        return words.say(word.equals("lang") ? "fazhi.lang" : "fazhi.render." + word);
    }

    private static Parameter query(String name, Schema<?> schema, String description) {
        return new Parameter().in("query").name(name).schema(schema).description(description);
    }

    private ApiResponse problem(String key) {
        Schema<?> schema = new ObjectSchema()
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("word", new StringSchema())
                .addProperty("value", new StringSchema())
                .addProperty("allowed", new io.swagger.v3.oas.models.media.ArraySchema().items(new StringSchema()));
        return new ApiResponse()
                .description(words.say(key))
                .content(new Content()
                        .addMediaType(PROBLEM, new io.swagger.v3.oas.models.media.MediaType().schema(schema)));
    }
}
