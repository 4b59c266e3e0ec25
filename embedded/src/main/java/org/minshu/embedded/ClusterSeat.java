package org.minshu.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A node's place among its peers: its name, and the settings by which they find each other. */
record ClusterSeat(String name, List<String> settings) {

    static final ClusterSeat ALONE = new ClusterSeat(
            "Elasticsearch", List.of("node.name=embedded", "discovery.type=single-node", "transport.port=0"));

    ClusterSeat {
        settings = List.copyOf(settings);
    }

    /** Seats of a cluster of that many nodes on loopback, all of them eligible as its master. */
    static List<ClusterSeat> around(int nodes) {
        var ports = freePorts(nodes);
        var names = IntStream.rangeClosed(1, nodes)
                .mapToObj(number -> "search-" + number)
                .collect(Collectors.joining(","));
        var peers = ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
        return IntStream.range(0, nodes)
                .mapToObj(index -> new ClusterSeat(
                        "Elasticsearch " + (index + 1),
                        List.of(
                                "node.name=search-" + (index + 1),
                                "transport.port=" + ports.get(index),
                                "discovery.seed_hosts=" + peers,
                                "cluster.initial_master_nodes=" + names)))
                .toList();
    }

    private static List<Integer> freePorts(int count) {
        var ports = new ArrayList<Integer>();
        while (ports.size() < count) {
            var port = FreePort.find();
            if (!ports.contains(port)) {
                ports.add(port);
            }
        }
        return ports;
    }
}
