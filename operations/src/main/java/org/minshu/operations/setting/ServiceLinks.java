package org.minshu.operations.setting;

import java.util.Collection;
import java.util.List;

/** Variables that Kubernetes itself sets for each service beside a pod, which may be called minshu-anything. */
final class ServiceLinks {

    private static final String HOST = "_SERVICE_HOST";

    private final List<String> services;

    ServiceLinks(Collection<String> variables) {
        services = variables.stream()
                .filter(name -> name.endsWith(HOST))
                .map(name -> name.substring(0, name.length() - HOST.length()))
                .toList();
    }

    boolean have(String variable) {
        return services.stream()
                .anyMatch(service -> variable.startsWith(service + "_SERVICE_")
                        || variable.equals(service + "_PORT")
                        || variable.matches(service + "_PORT_\\d+_(TCP|UDP|SCTP).*"));
    }
}
