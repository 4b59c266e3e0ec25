package org.minshu.helm;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may talk to whom by the policy of one application, in words such as {@code portal-web:8081}. */
final class Talks {

    private static final String NAMESPACE = "kubernetes.io/metadata.name";
    private static final Set<String> RELEASE = Set.of("app.kubernetes.io/name", "app.kubernetes.io/instance");

    private Talks() {}

    static Set<String> to(String application, String... values) throws IOException {
        return policy(application, values).getIngress().stream()
                .flatMap(rule -> words(rule.getFrom(), rule.getPorts()).stream())
                .collect(Collectors.toSet());
    }

    static Set<String> from(String application, String... values) throws IOException {
        return policy(application, values).getEgress().stream()
                .flatMap(rule -> words(rule.getTo(), rule.getPorts()).stream())
                .collect(Collectors.toSet());
    }

    private static NetworkPolicySpec policy(String application, String... values) throws IOException {
        return Chart.render(values).one(NetworkPolicy.class, application).getSpec();
    }

    private static List<String> words(List<NetworkPolicyPeer> peers, List<NetworkPolicyPort> ports) {
        if (peers.isEmpty() || ports.isEmpty()) {
            throw new AssertionError("An empty list stands for everybody, or for every port");
        }
        return peers.stream()
                .flatMap(peer -> ports.stream()
                        .map(port -> word(peer) + ":" + port.getPort().getIntVal()))
                .toList();
    }

    private static String word(NetworkPolicyPeer peer) {
        if (peer.getIpBlock() != null) {
            return peer.getIpBlock().getCidr();
        }
        var namespace = peer.getNamespaceSelector() == null
                ? ""
                : peer.getNamespaceSelector().getMatchLabels().get(NAMESPACE);
        if (peer.getPodSelector() == null) {
            return namespace;
        }
        var labels = peer.getPodSelector().getMatchLabels();
        if (namespace.isEmpty() && !labels.keySet().containsAll(RELEASE)) {
            throw new AssertionError("Pods of another release fit, too: " + labels);
        }
        var own = labels.getOrDefault("app.kubernetes.io/component", labels.get("k8s-app"));
        return namespace.isEmpty() ? own : own + "." + namespace;
    }
}
