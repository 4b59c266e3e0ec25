package org.minshu.helm;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The chart, as Helm renders and lints it; values are the name of a file of the chart, or YAML. Later ones win. */
final class Chart {

    static final String DEMO = "values-demo.yaml";
    static final String PRODUCTION = "values-production.yaml";
    static final String RELEASE = "minshu";

    /** The oldest Kubernetes that the chart is for. */
    private static final String OLDEST = "1.29.0";

    static final String TRACING = """
            tracing:
              endpoint: http://collector.tracing:4318/v1/traces
              sampling: 0.5
              network: {to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: tracing}}}], ports: [4318]}
            """;
    static final String MAIL = """
            mail:
              host: smtp.example.gov.cn
              port: 465
              security: TLS
              from: no-reply@data.example.gov.cn
              network: {to: [{ipBlock: {cidr: 10.20.5.0/28}}], ports: [465]}
            catalogApi:
              secrets:
                MINSHU_MAIL_USER: {existingSecret: minshu-mail, key: user}
                MINSHU_MAIL_PASSWORD: {existingSecret: minshu-mail, key: password}
            """;
    static final String REMOTE = """
            remote:
              network: {to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}], ports: [443]}
            """;
    static final String GATEWAY = """
            ingress: {enabled: false}
            gateway: {enabled: true, parentRefs: [{name: public, namespace: gateways}]}
            """;
    static final String OWN_GATEWAY = """
            ingress: {enabled: false}
            gateway: {enabled: true, listener: {className: traefik, tlsSecretName: minshu-tls}}
            """;

    private static final Path FOLDER = Path.of("minshu");
    private static final Path SHOWING_HOOKS = ChartCopy.showingHooks(FOLDER);

    private Chart() {}

    static Manifests render(String... values) throws IOException {
        var text = template(values);
        return new Manifests(text, StrictReader.read(text));
    }

    /** Fails with what Helm says where the values do not fit. */
    static String template(String... values) throws IOException {
        var command = new Helm(SHOWING_HOOKS)
                .template()
                .withName(RELEASE)
                .withNamespace("data")
                .withKubeVersion(OLDEST);
        for (var each : values) {
            command.withValuesFile(isFile(each) ? FOLDER.resolve(each) : temporary(each));
        }
        return ChartCopy.withHooksRestored(command.call());
    }

    /** Helm's library lints a chart with its own values only, so a copy of the chart gets those to be tried. */
    static List<String> lint(String... values) throws IOException {
        var merged = new LinkedHashMap<String, Object>();
        merge(merged, load(Files.readString(FOLDER.resolve("values.yaml"))));
        for (var each : values) {
            merge(merged, load(isFile(each) ? Files.readString(FOLDER.resolve(each)) : each));
        }
        var result = new Helm(ChartCopy.withValues(FOLDER, new Yaml().dump(merged)))
                .lint()
                .strict()
                .quiet()
                .call();
        return result.isFailed() ? result.getMessages() : List.of();
    }

    private static boolean isFile(String values) {
        return values.endsWith(".yaml");
    }

    private static Path temporary(String values) throws IOException {
        var file = Files.createTempFile("values", ".yaml");
        file.toFile().deleteOnExit();
        return Files.writeString(file, values);
    }

    private static Map<String, Object> load(String yaml) {
        return new Yaml().load(yaml);
    }

    @SuppressWarnings("unchecked")
    private static void merge(Map<String, Object> into, Map<String, Object> from) {
        from.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner && into.get(key) instanceof Map<?, ?> known) {
                var both = new LinkedHashMap<>((Map<String, Object>) known);
                merge(both, (Map<String, Object>) inner);
                into.put(key, both);
            } else {
                into.put(key, value);
            }
        });
    }
}
