package org.minshu.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final String HOOK = "helm.sh/hook";

    @Test
    void eachOwnerOfASchemaMigratesItBeforeInstallAndUpgrade() throws IOException {
        assertThat(Chart.render(Chart.PRODUCTION).of(Job.class)).hasSize(3).allSatisfy(job -> {
            assertThat(job.getMetadata().getAnnotations())
                    .containsEntry(HOOK, "pre-install,pre-upgrade")
                    .containsEntry("helm.sh/hook-delete-policy", "before-hook-creation");
            assertThat(new Pod("", job.getSpec().getTemplate()).container().getArgs())
                    .containsExactly("migrate");
        });
    }

    @Test
    void aMigrationEndsOneWayOrTheOther() throws IOException {
        assertThat(Chart.render(Chart.PRODUCTION).of(Job.class)).allSatisfy(job -> {
            assertThat(job.getSpec().getBackoffLimit()).isEqualTo(2);
            assertThat(job.getSpec().getActiveDeadlineSeconds()).isPositive();
            assertThat(job.getSpec().getTtlSecondsAfterFinished()).isPositive();
            assertThat(job.getSpec().getTemplate().getSpec().getRestartPolicy()).isEqualTo("Never");
        });
    }

    @Test
    void whatAMigrationNeedsIsThereBefore() throws IOException {
        var manifests = Chart.render(Chart.PRODUCTION);
        var needed = weight(manifests.one(ServiceAccount.class, "migration"));
        assertThat(weight(manifests.one(NetworkPolicy.class, "migration"))).isEqualTo(needed);
        assertThat(manifests.of(Job.class))
                .allSatisfy(job -> assertThat(weight(job)).isGreaterThan(needed))
                .extracting(job -> job.getSpec().getTemplate().getSpec().getServiceAccountName())
                .containsOnly("minshu-migration");
        // A ConfigMap of the release would come too late.
        assertThat(manifests.of(ConfigMap.class))
                .noneMatch(map -> map.getMetadata().getAnnotations().containsKey(HOOK));
        assertThat(manifests.of(Job.class))
                .allMatch(job -> new Pod("", job.getSpec().getTemplate())
                        .container()
                        .getEnvFrom()
                        .isEmpty());
    }

    @Test
    void onlyMigrationsHaveTheOwnersCredentials() throws IOException {
        var manifests = Chart.render(Chart.PRODUCTION);
        assertThat(manifests.pods())
                .filteredOn(pod -> pod.container().getEnv().stream()
                        .map(EnvVar::getName)
                        .anyMatch(name -> name.startsWith("MINSHU_DATABASE_OWNER_")))
                .extracting(Pod::owner)
                .containsExactlyInAnyOrder(
                        "minshu-catalog-api-migration", "minshu-ingestion-migration", "minshu-portal-web-migration");
        assertThat(manifests.pods())
                .filteredOn(pod -> pod.container().getEnv().stream()
                        .filter(variable -> variable.getValueFrom() != null)
                        .anyMatch(variable -> variable.getValueFrom()
                                .getSecretKeyRef()
                                .getName()
                                .equals("minshu-database-owner")))
                .allMatch(pod -> pod.owner().endsWith("-migration"));
        assertThat(manifests.of(ConfigMap.class))
                .hasSize(3)
                .allSatisfy(map -> assertThat(map.getData()).containsEntry("MINSHU_DATABASE_MIGRATE", "false"));
    }

    private static int weight(HasMetadata hook) {
        return Integer.parseInt(hook.getMetadata().getAnnotations().get("helm.sh/hook-weight"));
    }
}
