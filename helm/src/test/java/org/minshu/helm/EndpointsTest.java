package org.minshu.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

class EndpointsTest {

    @ParameterizedTest
    @CsvSource({"org.minshu.catalog, catalog-api", "org.minshu.portal, portal-web"})
    void everyEndpointIsReachedByTheTable(String code, String application) throws IOException {
        var table = RoutingTable.read();
        assertThat(endpoints(code))
                .hasSizeGreaterThan(30)
                .allSatisfy(path -> assertThat(table.applicationOf(path)).isEqualTo(application));
    }

    private static List<String> endpoints(String code) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents(code).stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .flatMap(EndpointsTest::endpoints)
                .toList();
    }

    private static Stream<String> endpoints(Class<?> controller) {
        var shared = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        var prefix = shared == null ? "" : String.join("", shared.path());
        return Arrays.stream(controller.getDeclaredMethods())
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .filter(mapping -> mapping != null)
                .flatMap(mapping -> mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path()))
                .map(path -> prefix + path);
    }
}
