package org.minshu.split.gateway;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which replicas take requests at the moment, as nginx reads it. */
record Upstreams(int identityPort, Map<String, List<Integer>> ports) {

    /** A name that leads nowhere has to lead somewhere; nginx answers 502, and the page for that. */
    private static final String NOBODY = "  server 127.0.0.1:9 down;\n";

    String configuration() {
        return upstream("identity", List.of(identityPort))
                + ports.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(application -> upstream(application.getKey(), application.getValue()))
                        .collect(Collectors.joining());
    }

    private static String upstream(String name, List<Integer> ports) {
        return "upstream " + name + " {\n" + (ports.isEmpty() ? NOBODY : servers(ports)) + "}\n";
    }

    /** Never counted out by nginx itself: who is ready is asked elsewhere, more often. */
    private static String servers(List<Integer> ports) {
        return ports.stream()
                .map(port -> "  server 127.0.0.1:" + port + " max_fails=0;\n")
                .collect(Collectors.joining());
    }
}
