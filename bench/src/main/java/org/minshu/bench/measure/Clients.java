package org.minshu.bench.measure;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Several clients, each of which sends its next request as soon as its last was answered, over connections that stay open. */
public final class Clients implements AutoCloseable {

    private final int count;
    private final ExecutorService threads;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public Clients(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name("client ", 1).factory());
    }

    /** All of them at once, for that long. */
    Round run(Kind kind, Duration length) throws InterruptedException {
        var started = System.nanoTime();
        var end = started + length.toNanos();
        Callable<Seen> client = () -> client(kind, end);
        var seen = threads.invokeAll(Stream.generate(() -> client).limit(count).toList()).stream()
                .map(Clients::result)
                .toList();
        var took = Duration.ofNanos(System.nanoTime() - started);
        return new Round(
                seen.stream().flatMapToLong(each -> each.nanos().build()).toArray(),
                seen.stream().mapToLong(Seen::errors).sum(),
                took);
    }

    private Seen client(Kind kind, long end) throws InterruptedException {
        var nanos = LongStream.builder();
        long errors = 0;
        while (System.nanoTime() < end) {
            var sent = System.nanoTime();
            try {
                if (kind.call().answered(http)) {
                    nanos.add(System.nanoTime() - sent);
                } else {
                    errors++;
                }
            } catch (IOException _) {
                errors++;
            }
        }
        return new Seen(nanos, errors);
    }

    private static Seen result(Future<Seen> client) {
        try {
            return client.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.close();
    }

    /** By one client. */
    private record Seen(LongStream.Builder nanos, long errors) {}
}
