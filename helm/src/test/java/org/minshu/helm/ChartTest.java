package org.minshu.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTest {

    enum Shape {
        DEMO(Chart.DEMO),
        DEMO_TRACED(Chart.DEMO, Chart.TRACING),
        PRODUCTION(Chart.PRODUCTION),
        PRODUCTION_BEHIND_A_GATEWAY(Chart.PRODUCTION, Chart.GATEWAY),
        PRODUCTION_WITH_ITS_OWN_GATEWAY(Chart.PRODUCTION, Chart.OWN_GATEWAY, Chart.TRACING);

        private final String[] values;

        Shape(String... values) {
            this.values = values;
        }
    }

    @ParameterizedTest
    @EnumSource
    void helmFindsNothingToComplainAbout(Shape shape) throws IOException {
        assertThat(Chart.lint(shape.values)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyManifestFitsTheSchemaOfItsKind(Shape shape) throws IOException {
        assertThat(Chart.render(shape.values).all()).hasSizeGreaterThan(20).allSatisfy(object -> {
            assertThat(object.getMetadata().getNamespace()).isEqualTo("data");
            assertThat(object.getMetadata().getLabels()).containsEntry("app.kubernetes.io/instance", Chart.RELEASE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void noTwoManifestsShareAKindAndAName(Shape shape) throws IOException {
        assertThat(Chart.render(shape.values).all())
                .extracting(
                        object -> object.getKind() + "/" + object.getMetadata().getName())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void secretsAreOnlyNamed(Shape shape) throws IOException {
        var manifests = Chart.render(shape.values);
        assertThat(manifests.text()).doesNotContain("kind: Secret\n");
        assertThat(manifests.all()).noneMatch(Secret.class::isInstance);
        assertThat(manifests.pods())
                .allSatisfy(pod -> assertThat(pod.container().getEnv())
                        .filteredOn(variable -> variable.getName().matches(".*(PASSWORD|SECRET|KEYS?|USER)"))
                        .isNotEmpty()
                        .allSatisfy(variable -> {
                            assertThat(variable.getValue()).isNull();
                            assertThat(variable.getValueFrom().getSecretKeyRef().getName())
                                    .isNotBlank();
                        }));
    }

    @Test
    void ingressAndHttpRouteAreSwitchedOneByOne() throws IOException {
        var ingress = Chart.render(Chart.PRODUCTION);
        assertThat(ingress.of(Ingress.class)).hasSize(1);
        assertThat(ingress.of(HTTPRoute.class)).isEmpty();

        var gateway = Chart.render(Chart.PRODUCTION, Chart.GATEWAY);
        assertThat(gateway.of(Ingress.class)).isEmpty();
        assertThat(gateway.of(Gateway.class)).isEmpty();
        assertThat(gateway.one(HTTPRoute.class, "").getSpec().getParentRefs())
                .singleElement()
                .satisfies(parent -> assertThat(parent.getName()).isEqualTo("public"));
    }

    @Test
    void tlsComesFromASecretThatExists() throws IOException {
        assertThat(Chart.render(Chart.PRODUCTION)
                        .one(Ingress.class, "")
                        .getSpec()
                        .getTls())
                .singleElement()
                .satisfies(tls -> {
                    assertThat(tls.getHosts()).containsExactly("data.example.gov.cn");
                    assertThat(tls.getSecretName()).isEqualTo("minshu-tls");
                });
        assertThat(Chart.render(Chart.PRODUCTION, Chart.OWN_GATEWAY)
                        .one(Gateway.class, "")
                        .getSpec()
                        .getListeners())
                .singleElement()
                .satisfies(listener -> assertThat(listener.getTls()
                                .getCertificateRefs()
                                .getFirst()
                                .getName())
                        .isEqualTo("minshu-tls"));
    }
}
