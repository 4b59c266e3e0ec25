package org.minshu.helm;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the chart renders: as text, and read. */
record Manifests(String text, List<HasMetadata> all) {

    static final List<String> APPLICATIONS = List.of("catalog-api", "ingestion", "portal-web");

    <T extends HasMetadata> List<T> of(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The object of that type whose name is the release's and {@code ending}, or the release's alone where that is empty. */
    <T extends HasMetadata> T one(Class<T> type, String ending) {
        var name = ending.isEmpty() ? Chart.RELEASE : Chart.RELEASE + "-" + ending;
        return of(type).stream()
                .filter(object -> object.getMetadata().getName().equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError("No " + type.getSimpleName() + " " + name));
    }

    /** Every pod that comes about: those that serve, and those that migrate. */
    List<Pod> pods() {
        return Stream.concat(
                        of(Deployment.class).stream()
                                .map(object -> new Pod(
                                        object.getMetadata().getName(),
                                        object.getSpec().getTemplate())),
                        of(Job.class).stream()
                                .map(object -> new Pod(
                                        object.getMetadata().getName(),
                                        object.getSpec().getTemplate())))
                .toList();
    }

    /** The names of the MINSHU_ variables that an application runs with. */
    Set<String> variables(String application) {
        var names = new TreeSet<>(one(ConfigMap.class, application).getData().keySet());
        new Pod(application, one(Deployment.class, application).getSpec().getTemplate())
                .container().getEnv().stream().map(EnvVar::getName).forEach(names::add);
        return names;
    }
}
