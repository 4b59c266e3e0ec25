package org.minshu.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTest {

    private static final String IDENTITY = "identity: {service: {name: minshu-identity, port: 8088}}";

    @Test
    void theTableIsRead() throws IOException {
        assertThat(RoutingTable.read().routes())
                .hasSizeGreaterThan(3)
                .allSatisfy(route -> assertThat(route.why()).endsWith("."))
                .extracting(RoutingTable.Route::path)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/datasets, catalog-api",
        "/api, catalog-api",
        "/apiary, portal-web",
        "/, portal-web",
        "/login/oauth2/code/minshu, portal-web",
        "/actuator/prometheus, nobody",
        "/identity/realms/minshu, identity"
    })
    void theLongestPrefixWins(String path, String application) throws IOException {
        assertThat(RoutingTable.read().applicationOf(path)).isEqualTo(application);
    }

    @Test
    void ingressRoutesWhatTheTableSays() throws IOException {
        assertThat(paths(Chart.render(Chart.PRODUCTION, IDENTITY))).isEqualTo(table(true));
        assertThat(paths(Chart.render(Chart.PRODUCTION))).isEqualTo(table(false));
    }

    @Test
    void httpRouteRoutesWhatTheTableSays() throws IOException {
        assertThat(rules(Chart.render(Chart.PRODUCTION, Chart.GATEWAY, IDENTITY)))
                .isEqualTo(table(true));
        assertThat(rules(Chart.render(Chart.PRODUCTION, Chart.GATEWAY))).isEqualTo(table(false));
    }

    @Test
    void everyHostIsRoutedAlike() throws IOException {
        var two = Chart.render(Chart.PRODUCTION, "hosts: [data.example.gov.cn, data-2.example.gov.cn]");
        assertThat(two.one(Ingress.class, "").getSpec().getRules())
                .hasSize(2)
                .extracting(rule -> rule.getHttp())
                .containsOnly(Chart.render(Chart.PRODUCTION)
                        .one(Ingress.class, "")
                        .getSpec()
                        .getRules()
                        .getFirst()
                        .getHttp());
    }

    @Test
    void routesEndAtServicesAndPortsThatExist() throws IOException {
        var manifests = Chart.render(Chart.PRODUCTION);
        assertThat(manifests
                        .one(Ingress.class, "")
                        .getSpec()
                        .getRules()
                        .getFirst()
                        .getHttp()
                        .getPaths())
                .allSatisfy(path -> {
                    var backend = path.getBackend().getService();
                    assertThat(manifests.of(Service.class)).anySatisfy(service -> {
                        assertThat(service.getMetadata().getName()).isEqualTo(backend.getName());
                        assertThat(service.getSpec().getPorts()).singleElement().satisfies(port -> {
                            assertThat(port.getName()).isEqualTo("http");
                            assertThat(port.getPort())
                                    .isEqualTo(backend.getPort().getNumber());
                        });
                    });
                });
    }

    private static Map<String, String> table(boolean withIdentity) throws IOException {
        return RoutingTable.read().routes().stream()
                .filter(route -> !route.application().equals(RoutingTable.NOBODY))
                .filter(route -> withIdentity || !route.application().equals(RoutingTable.IDENTITY))
                .collect(Collectors.toMap(RoutingTable.Route::path, route -> "minshu-" + route.application()));
    }

    private static Map<String, String> paths(Manifests manifests) {
        var rules = manifests.one(Ingress.class, "").getSpec().getRules();
        assertThat(rules).hasSize(1);
        assertThat(rules.getFirst().getHttp().getPaths())
                .allMatch(path -> path.getPathType().equals("Prefix"));
        return rules.getFirst().getHttp().getPaths().stream()
                .collect(Collectors.toMap(
                        path -> path.getPath(),
                        path -> path.getBackend().getService().getName()));
    }

    private static Map<String, String> rules(Manifests manifests) {
        return manifests.one(HTTPRoute.class, "").getSpec().getRules().stream()
                .collect(Collectors.toMap(
                        rule -> {
                            var path = only(rule.getMatches()).getPath();
                            assertThat(path.getType()).isEqualTo("PathPrefix");
                            return path.getValue();
                        },
                        rule -> only(rule.getBackendRefs()).getName()));
    }

    private static <T> T only(List<T> one) {
        assertThat(one).hasSize(1);
        return one.getFirst();
    }
}
