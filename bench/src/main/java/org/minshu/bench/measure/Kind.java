package org.minshu.bench.measure;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Supplier;

/**
 * A kind of question that is measured.
 *
 * @param call asks one; used by several threads
 */
public record Kind(String name, Call call) {

    private static final int OK = 200;

    /** Requests over HTTP, each made anew. */
    public static Kind http(String name, Supplier<HttpRequest> next) {
        return new Kind(
                name, http -> http.send(next.get(), BodyHandlers.discarding()).statusCode() == OK);
    }

    /** Asks once. */
    public interface Call {

        /** Whether it was answered as it should be. */
        boolean answered(HttpClient http) throws IOException, InterruptedException;
    }
}
