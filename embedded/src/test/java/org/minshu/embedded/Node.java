package org.minshu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Plain requests to an Elasticsearch node; what it refuses fails the test with its answer. */
record Node(URI uri) {

    String get(String path) {
        return send(HttpRequest.newBuilder(uri.resolve(path)).GET());
    }

    String put(String path, String json) {
        return send(HttpRequest.newBuilder(uri.resolve(path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    String post(String path, String json) {
        return send(HttpRequest.newBuilder(uri.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private static String send(HttpRequest.Builder request) {
        try (var http = HttpClient.newHttpClient()) {
            var response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
