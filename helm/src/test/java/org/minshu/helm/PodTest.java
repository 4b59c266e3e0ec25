package org.minshu.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PodTest {

    static List<Pod> pods() throws IOException {
        return Stream.concat(Chart.render(Chart.DEMO).pods().stream(), Chart.render(Chart.PRODUCTION).pods().stream())
                .toList();
    }

    static List<Deployment> deployments() throws IOException {
        return Chart.render(Chart.PRODUCTION).of(Deployment.class);
    }

    @Test
    void eachApplicationServesAndMigrates() throws IOException {
        assertThat(Chart.render(Chart.DEMO).pods())
                .extracting(Pod::owner)
                .containsExactlyInAnyOrder(
                        "minshu-catalog-api",
                        "minshu-ingestion",
                        "minshu-portal-web",
                        "minshu-catalog-api-migration",
                        "minshu-ingestion-migration",
                        "minshu-portal-web-migration");
    }

    @ParameterizedTest
    @MethodSource("pods")
    void noPodIsRoot(Pod pod) {
        var security = pod.spec().getSecurityContext();
        assertThat(security.getRunAsNonRoot()).isTrue();
        assertThat(security.getRunAsUser()).isEqualTo(10001);
        assertThat(security.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
    }

    @ParameterizedTest
    @MethodSource("pods")
    void noContainerCanGainAnythingOrWriteOutsideTmp(Pod pod) {
        var security = pod.container().getSecurityContext();
        assertThat(security.getAllowPrivilegeEscalation()).isFalse();
        assertThat(security.getReadOnlyRootFilesystem()).isTrue();
        assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(security.getCapabilities().getAdd()).isEmpty();
        assertThat(security.getPrivileged()).isNull();
        assertThat(pod.container().getVolumeMounts())
                .singleElement()
                .satisfies(mount -> assertThat(mount.getMountPath()).isEqualTo("/tmp"));
        assertThat(pod.spec().getVolumes())
                .singleElement()
                .satisfies(volume ->
                        assertThat(volume.getEmptyDir().getSizeLimit()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("pods")
    void noPodHasATokenOrIsToldOfServices(Pod pod) throws IOException {
        assertThat(pod.spec().getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.spec().getEnableServiceLinks()).isFalse();
        assertThat(Chart.render(Chart.DEMO).of(ServiceAccount.class))
                .filteredOn(account ->
                        account.getMetadata().getName().equals(pod.spec().getServiceAccountName()))
                .singleElement()
                .satisfies(account ->
                        assertThat(account.getAutomountServiceAccountToken()).isFalse());
    }

    @ParameterizedTest
    @MethodSource("pods")
    void everyContainerSaysWhatItNeedsAndAtMostGets(Pod pod) {
        var resources = pod.container().getResources();
        assertThat(resources.getRequests()).containsKeys("cpu", "memory");
        assertThat(resources.getLimits()).containsKeys("cpu", "memory");
        assertThat(resources.getLimits().get("memory"))
                .isEqualTo(resources.getRequests().get("memory"));
    }

    @ParameterizedTest
    @MethodSource("pods")
    void everyImageHasAVersion(Pod pod) {
        assertThat(pod.container().getImage()).matches(".+/(catalog-api|ingestion|portal-web):[0-9].*");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void probesAskTheManagementPort(Deployment deployment) {
        var container = new Pod("", deployment.getSpec().getTemplate()).container();
        assertThat(Stream.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe()))
                .extracting(Probe::getHttpGet)
                .allSatisfy(get -> assertThat(get.getPort().getStrVal()).isEqualTo("management"))
                .extracting(get -> get.getPath())
                .containsExactly(
                        "/actuator/health/readiness", "/actuator/health/readiness", "/actuator/health/liveness");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void portsAreThoseOfTheSettings(Deployment deployment) throws IOException {
        var name = deployment.getMetadata().getName();
        var settings = Chart.render(Chart.PRODUCTION).of(ConfigMap.class).stream()
                .filter(map -> map.getMetadata().getName().equals(name))
                .map(ConfigMap::getData)
                .findAny()
                .orElseThrow();
        assertThat(new Pod(name, deployment.getSpec().getTemplate()).container().getPorts())
                .extracting(port ->
                        Map.entry(port.getName(), port.getContainerPort().toString()))
                .containsExactlyInAnyOrder(
                        Map.entry("http", settings.get("MINSHU_SERVER_PORT")),
                        Map.entry("management", settings.get("MINSHU_SERVER_MANAGEMENT_PORT")));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void replicasAreSpreadOverNodesAndZones(Deployment deployment) {
        var spec = deployment.getSpec().getTemplate().getSpec();
        assertThat(spec.getTopologySpreadConstraints())
                .allSatisfy(spread -> assertThat(spread.getLabelSelector().getMatchLabels())
                        .isEqualTo(deployment.getSpec().getSelector().getMatchLabels()))
                .extracting(TopologySpreadConstraint::getTopologyKey)
                .containsExactlyInAnyOrder("kubernetes.io/hostname", "topology.kubernetes.io/zone");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void anUpgradeTakesNoReplicaAwayBeforeAnotherServes(Deployment deployment) {
        var update = deployment.getSpec().getStrategy().getRollingUpdate();
        assertThat(update.getMaxUnavailable().getIntVal()).isZero();
        assertThat(update.getMaxSurge().getIntVal()).isEqualTo(1);
    }

    @Test
    void thereIsTimeToDrainAndToFinish() throws IOException {
        var manifests = Chart.render(Chart.DEMO, "shutdown: {drainSeconds: 20, requestSeconds: 100}");
        assertThat(manifests.of(Deployment.class))
                .hasSize(3)
                .allSatisfy(deployment -> assertThat(
                                deployment.getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds())
                        .isGreaterThan(120));
        assertThat(manifests.of(ConfigMap.class))
                .hasSize(3)
                .allSatisfy(map -> assertThat(map.getData())
                        .containsEntry("MINSHU_SERVER_DRAIN", "20s")
                        .containsEntry("MINSHU_SERVER_SHUTDOWN", "100s"));
    }

    @Test
    void readinessGoesDownBeforeDrainingEnds() throws IOException {
        assertThat(deployments()).allSatisfy(deployment -> {
            var probe =
                    new Pod("", deployment.getSpec().getTemplate()).container().getReadinessProbe();
            assertThat(probe.getPeriodSeconds() * probe.getFailureThreshold()).isLessThan(10);
        });
    }

    @Test
    void aChangedSettingRollsThatApplicationAlone() throws IOException {
        var before = checksums(Chart.render(Chart.DEMO));
        var after =
                checksums(Chart.render(Chart.DEMO, "ingestion: {settings: {MINSHU_INGESTION_RETRY_ATTEMPTS: '9'}}"));
        assertThat(after).hasSize(3).doesNotContainValue(null);
        assertThat(Manifests.APPLICATIONS)
                .filteredOn(name -> !Objects.equals(before.get("minshu-" + name), after.get("minshu-" + name)))
                .containsExactly("ingestion");
    }

    private static Map<String, String> checksums(Manifests manifests) {
        return manifests.of(Deployment.class).stream()
                .collect(Collectors.toMap(
                        deployment -> deployment.getMetadata().getName(),
                        deployment -> deployment
                                .getSpec()
                                .getTemplate()
                                .getMetadata()
                                .getAnnotations()
                                .get("checksum/settings")));
    }
}
