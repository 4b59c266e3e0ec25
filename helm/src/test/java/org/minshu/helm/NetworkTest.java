package org.minshu.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class NetworkTest {

    private static final String NAMES = "kube-dns.kube-system:53";
    private static final String DATABASE = "10.20.1.0/28:5432";
    private static final String SEARCH = "10.20.2.0/28:9200";
    private static final String OBJECTS = "10.20.3.0/28:443";
    private static final String IDENTITY = "10.20.4.0/28:443";

    @Test
    void nobodyMayTalkToAnybodyByDefault() throws IOException {
        var manifests = Chart.render(Chart.PRODUCTION);
        var policy = manifests.one(NetworkPolicy.class, "default-deny").getSpec();
        assertThat(policy.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(policy.getIngress()).isEmpty();
        assertThat(policy.getEgress()).isEmpty();
        var selected = policy.getPodSelector().getMatchLabels().entrySet();
        assertThat(manifests.pods())
                .hasSize(6)
                .allSatisfy(pod -> assertThat(pod.labels().entrySet()).containsAll(selected));
    }

    @ParameterizedTest
    @FieldSource("org.minshu.helm.Manifests#APPLICATIONS")
    void aPolicyIsAboutOneApplication(String application) throws IOException {
        var manifests = Chart.render(Chart.PRODUCTION);
        var selected = manifests
                .one(NetworkPolicy.class, application)
                .getSpec()
                .getPodSelector()
                .getMatchLabels()
                .entrySet();
        assertThat(manifests.pods())
                .filteredOn(pod -> pod.labels().entrySet().containsAll(selected))
                .extracting(Pod::owner)
                .containsExactly("minshu-" + application);
    }

    @Test
    void theApiIsCalledByIngressAndByBothOtherApplications() throws IOException {
        assertThat(Talks.to("catalog-api", Chart.PRODUCTION))
                .containsExactlyInAnyOrder("traefik:8081", "ingestion:8081", "portal-web:8081", "monitoring:9081");
    }

    @Test
    void thePortalIsCalledByIngressAlone() throws IOException {
        assertThat(Talks.to("portal-web", Chart.PRODUCTION))
                .containsExactlyInAnyOrder("traefik:8080", "monitoring:9080");
    }

    @Test
    void ingestionIsOnlyWatched() throws IOException {
        assertThat(Talks.to("ingestion", Chart.PRODUCTION)).containsExactly("monitoring:9083");
    }

    @Test
    void onlyTheApiReachesSearch() throws IOException {
        assertThat(Talks.from("catalog-api", Chart.PRODUCTION))
                .containsExactlyInAnyOrder(NAMES, DATABASE, IDENTITY, SEARCH, OBJECTS);
    }

    @Test
    void ingestionReachesTheApiAndObjects() throws IOException {
        assertThat(Talks.from("ingestion", Chart.PRODUCTION))
                .containsExactlyInAnyOrder(NAMES, DATABASE, IDENTITY, OBJECTS, "catalog-api:8081");
    }

    @Test
    void thePortalReachesTheApiAndWhatItNeedsItself() throws IOException {
        assertThat(Talks.from("portal-web", Chart.PRODUCTION))
                .containsExactlyInAnyOrder(NAMES, DATABASE, IDENTITY, "catalog-api:8081");
    }

    @ParameterizedTest
    @FieldSource("org.minshu.helm.Manifests#APPLICATIONS")
    void tracesLeaveOnlyWhereTheyAreWanted(String application) throws IOException {
        assertThat(Talks.from(application, Chart.PRODUCTION, Chart.TRACING))
                .contains("tracing:4318")
                .hasSize(Talks.from(application, Chart.PRODUCTION).size() + 1);
    }

    @Test
    void onlyTheApiReachesTheMailServerWhereThereIsOne() throws IOException {
        assertThat(Talks.from("catalog-api", Chart.PRODUCTION, Chart.MAIL))
                .containsExactlyInAnyOrder(NAMES, DATABASE, IDENTITY, SEARCH, OBJECTS, "10.20.5.0/28:465");
        assertThat(Talks.from("portal-web", Chart.PRODUCTION, Chart.MAIL)).doesNotContain("10.20.5.0/28:465");
    }

    @Test
    void onlyIngestionReachesOtherSitesWhereItMay() throws IOException {
        assertThat(Talks.from("ingestion", Chart.PRODUCTION, Chart.REMOTE)).contains("0.0.0.0/0:443");
        assertThat(Talks.from("catalog-api", Chart.PRODUCTION, Chart.REMOTE)).doesNotContain("0.0.0.0/0:443");
    }

    @Test
    void migrationsReachTheDatabaseAlone() throws IOException {
        assertThat(Talks.to("migration", Chart.PRODUCTION)).isEmpty();
        assertThat(Talks.from("migration", Chart.PRODUCTION)).containsExactlyInAnyOrder(NAMES, DATABASE);
        assertThat(Chart.render(Chart.PRODUCTION)
                        .one(NetworkPolicy.class, "migration")
                        .getSpec()
                        .getPolicyTypes())
                .containsExactlyInAnyOrder("Ingress", "Egress");
    }

    @Test
    void thereAreNoFurtherPolicies() throws IOException {
        assertThat(Chart.render(Chart.PRODUCTION).of(NetworkPolicy.class))
                .extracting(policy -> policy.getMetadata().getName())
                .containsExactlyInAnyOrder(
                        "minshu-default-deny",
                        "minshu-catalog-api",
                        "minshu-ingestion",
                        "minshu-portal-web",
                        "minshu-migration");
    }
}
