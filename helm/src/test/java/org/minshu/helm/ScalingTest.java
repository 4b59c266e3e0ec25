package org.minshu.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ScalingTest {

    @ParameterizedTest
    @FieldSource("org.minshu.helm.Manifests#APPLICATIONS")
    void anEmptiedNodeTakesAtMostOneReplica(String application) throws IOException {
        var manifests = Chart.render(Chart.PRODUCTION);
        var budget = manifests.one(PodDisruptionBudget.class, application).getSpec();
        assertThat(budget.getMaxUnavailable().getIntVal()).isEqualTo(1);
        assertThat(budget.getSelector().getMatchLabels()).isEqualTo(selector(manifests, application));
    }

    @ParameterizedTest
    @FieldSource("org.minshu.helm.Manifests#APPLICATIONS")
    void loadDecidesHowManyServe(String application) throws IOException {
        var manifests = Chart.render(Chart.PRODUCTION);
        var scaler = manifests.one(HorizontalPodAutoscaler.class, application).getSpec();
        var target = scaler.getScaleTargetRef();
        assertThat(target.getApiVersion()).isEqualTo("apps/v1");
        assertThat(target.getKind()).isEqualTo("Deployment");
        var scaled = manifests.one(Deployment.class, application);
        assertThat(target.getName()).isEqualTo(scaled.getMetadata().getName());
        // Both would set it back on every upgrade.
        assertThat(scaled.getSpec().getReplicas()).isNull();
        assertThat(scaler.getMinReplicas()).isEqualTo(3).isLessThan(scaler.getMaxReplicas());
        assertThat(scaler.getMetrics())
                .extracting(metric -> metric.getResource().getName())
                .containsExactlyInAnyOrder("cpu", "memory");
    }

    @Test
    void withoutAutoscalingTheValuesDecide() throws IOException {
        var manifests = Chart.render(Chart.DEMO);
        assertThat(manifests.of(HorizontalPodAutoscaler.class)).isEmpty();
        assertThat(manifests.of(Deployment.class))
                .hasSize(3)
                .allSatisfy(deployment ->
                        assertThat(deployment.getSpec().getReplicas()).isEqualTo(1));
    }

    @Test
    void onlyTheApiAndThePortalTakeRequestsAndManagementIsApart() throws IOException {
        var manifests = Chart.render(Chart.PRODUCTION);
        assertThat(manifests.of(Service.class))
                .allSatisfy(service -> assertThat(service.getSpec().getType()).isEqualTo("ClusterIP"))
                .flatMap(service -> service.getSpec().getPorts().stream()
                        .map(port -> service.getMetadata().getName() + ":" + port.getPort() + " "
                                + port.getTargetPort().getStrVal())
                        .toList())
                .containsExactlyInAnyOrder(
                        "minshu-catalog-api:8081 http",
                        "minshu-portal-web:8080 http",
                        "minshu-catalog-api-management:9081 management",
                        "minshu-ingestion-management:9083 management",
                        "minshu-portal-web-management:9080 management");
    }

    @ParameterizedTest
    @FieldSource("org.minshu.helm.Manifests#APPLICATIONS")
    void theSelectorsOfAnApplicationFitItsPodsAndNoOthers(String application) throws IOException {
        var manifests = Chart.render(Chart.PRODUCTION);
        var selector = selector(manifests, application);
        assertThat(manifests
                        .one(Service.class, application + "-management")
                        .getSpec()
                        .getSelector())
                .isEqualTo(selector);
        assertThat(manifests.pods())
                .filteredOn(pod -> pod.labels().entrySet().containsAll(selector.entrySet()))
                .extracting(Pod::owner)
                .containsExactly("minshu-" + application);
    }

    private static Map<String, String> selector(Manifests manifests, String application) {
        return manifests
                .one(Deployment.class, application)
                .getSpec()
                .getSelector()
                .getMatchLabels();
    }
}
