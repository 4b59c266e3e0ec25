package org.minshu.split.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpstreamsTest {

    @Test
    void requestsGoToTheReplicasThatWantThem() {
        var upstreams = new Upstreams(7000, Map.of("catalog-api", List.of(7001, 7002), "portal-web", List.of(7003)));

        assertThat(upstreams.configuration()).isEqualTo("""
                upstream identity {
                  server 127.0.0.1:7000 max_fails=0;
                }
                upstream catalog-api {
                  server 127.0.0.1:7001 max_fails=0;
                  server 127.0.0.1:7002 max_fails=0;
                }
                upstream portal-web {
                  server 127.0.0.1:7003 max_fails=0;
                }
                """);
    }

    @Test
    void anApplicationWithoutReplicasIsKnownToBeDown() {
        assertThat(new Upstreams(7000, Map.of("portal-web", List.of())).configuration())
                .contains("upstream portal-web {\n  server 127.0.0.1:9 down;\n}");
    }
}
