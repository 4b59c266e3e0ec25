package org.minshu.bench.fault;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import org.minshu.bench.platform.Patience;
import org.minshu.bench.platform.PidFiles;
import org.minshu.bench.platform.Platform;
import org.minshu.bench.platform.SearchNodes;
import tools.jackson.databind.json.JsonMapper;

/** One Elasticsearch node is killed; the others still have every shard. */
record KilledSearchNode(Platform platform, PidFiles files, String node) implements Fault {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LONGEST_CALL = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "kill -9 of " + node;
    }

    @Override
    public String normal() {
        return "cluster green with every node";
    }

    @Override
    public void pass() throws IOException, InterruptedException {
        var nodes = files.searchNodes();
        var former = Objects.requireNonNull(nodes.get(node), node);
        ProcessHandle.of(former).ifPresent(ProcessHandle::destroyForcibly);
        try (var http = HttpClient.newHttpClient()) {
            new Patience(LONGEST)
                    .until(
                            "normal",
                            () -> !former.equals(files.searchNodes().get(node)) && isGreen(http, nodes.size()));
        }
    }

    /** As the newly started cluster member and all the others see it. */
    private boolean isGreen(HttpClient http, int nodes) throws InterruptedException {
        var addresses = SearchNodes.of(platform);
        if (addresses.size() < nodes) {
            return false;
        }
        for (var address : addresses) {
            var request = HttpRequest.newBuilder(address.resolve("/_cluster/health"))
                    .timeout(LONGEST_CALL)
                    .build();
            try {
                var health = JsonMapper.shared()
                        .readTree(http.send(request, BodyHandlers.ofString()).body());
                if (!health.path("status").asString("").equals("green")
                        || health.path("number_of_nodes").asInt(0) != nodes) {
                    return false;
                }
            } catch (IOException _) {
                return false;
            }
        }
        return true;
    }
}
