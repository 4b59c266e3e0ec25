package org.minshu.operations.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.util.ServletRequestPathUtils;

class BeginningMappingsTest {

    private final BeginningMappings mappings = mappings();

    @ParameterizedTest
    @CsvSource({
        "/api/datasets/7, dataset",
        "/api/datasets/7/versions, versions",
        "/api/datasets, datasets",
        "/feed.atom, feed",
        "/feed.json, feed",
        "/9/end, variableFirst",
        "/elsewhere/a/b, anything",
        "/elsewhere, anything",
        "/none,",
    })
    void whatMatchesIsWhatItWasWithoutTheShortcut(String path, String method) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        ServletRequestPathUtils.parseAndCache(request);
        var chain = mappings.getHandler(request);
        assertThat(name(chain)).isEqualTo(method);
    }

    private static String name(HandlerExecutionChain chain) {
        return chain == null
                ? null
                : ((HandlerMethod) chain.getHandler()).getMethod().getName();
    }

    private static BeginningMappings mappings() {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("answers", Answers.class);
        context.refresh();
        var mappings = new BeginningMappings();
        mappings.setApplicationContext(context);
        mappings.afterPropertiesSet();
        return mappings;
    }

    @RestController
    static class Answers {

        @GetMapping("/api/datasets")
        void datasets() {}

        @GetMapping("/api/datasets/{code}")
        void dataset() {}

        @GetMapping("/api/datasets/{code}/versions")
        void versions() {}

        @GetMapping({"/feed.atom", "/feed.{format}"})
        void feed() {}

        @GetMapping("/{first}/end")
        void variableFirst() {}

        @GetMapping("/elsewhere/**")
        void anything() {}
    }
}
