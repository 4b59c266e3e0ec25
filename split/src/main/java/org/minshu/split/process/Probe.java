package org.minshu.split.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A health address: up while it is answered with 200. */
public record Probe(URI address) {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** False where nothing answers within a second. */
    public boolean isUp() throws InterruptedException {
        return status() == OK;
    }

    /** Whether somebody answers at all, with whatever. */
    public boolean isAnswered() throws InterruptedException {
        return status() > 0;
    }

    private int status() throws InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            return 0;
        }
    }
}
