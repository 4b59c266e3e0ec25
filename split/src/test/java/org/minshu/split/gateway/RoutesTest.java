package org.minshu.split.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minshu.split.gateway.Routes.Route;

class RoutesTest {

    @Test
    void theDocumentedTableIsRead() {
        assertThat(Routes.documented().all())
                .contains(
                        new Route("/api", "catalog-api"),
                        new Route("/", "portal-web"),
                        new Route("/actuator", "nobody"));
    }

    @Test
    void proseAroundTheTableIsNoRoute() {
        var routes = Routes.parse("""
                | path | application | why |
                |---|---|---|
                | `/api` | catalog-api | the contract; see `/api/docs` |
                Not a row: `/else` | nobody |
                """);

        assertThat(routes.all()).isEqualTo(List.of(new Route("/api", "catalog-api")));
    }

    @Test
    void aPathMatchesItselfAndWhatIsBelowAndNothingThatOnlyBeginsLikeIt() {
        assertThat(new Route("/api", "catalog-api").location())
                .contains("location = /api {", "location ^~ /api/ {", "proxy_pass http://catalog-api;")
                .doesNotContain("location /api");
    }

    @Test
    void whatNobodyServesIsNotFound() {
        assertThat(new Route("/actuator", "nobody").location())
                .contains("return 404;")
                .doesNotContain("proxy_pass");
    }
}
