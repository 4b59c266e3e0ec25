package org.minshu.ingestion.remote;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.minshu.client.remote.RemoteFailure;
import org.minshu.ingestion.remote.AddressRule.ForbiddenAddress;

/**
 * Fetches one file over http or https. Every redirect is a new request under the same rules; a name is resolved once for a
 * connection, which then goes to the addresses that were checked.
 */
final class SafeFetch {

    private static final int CHUNK = 1 << 16;

    private final RemoteSettings settings;
    private final Dns resolver;

    SafeFetch(RemoteSettings settings, Dns resolver) {
        this.settings = settings;
        this.resolver = resolver;
    }

    /** @throws FetchFailed with the reason, in which case nothing useful is in the target */
    void fetch(String address, Path target) throws FetchFailed {
        long end = System.nanoTime() + settings.time().toNanos();
        var rule = new AddressRule(settings.hosts(), resolver);
        var sockets = new CheckedSockets();
        var client = client(rule, sockets);
        try {
            var url = url(address);
            for (int redirects = 0; redirects <= settings.redirects(); redirects++) {
                var next = step(client, rule, sockets, url, target, end);
                if (next == null) {
                    return;
                }
                url = next;
            }
            throw new FetchFailed(RemoteFailure.REDIRECTS, "More than " + settings.redirects() + " redirects");
        } finally {
            client.connectionPool().evictAll();
            client.dispatcher().executorService().shutdown();
        }
    }

    private static OkHttpClient client(AddressRule rule, CheckedSockets sockets) {
        return new OkHttpClient.Builder()
                .dns(host -> {
                    var addresses = rule.lookup(host);
                    if (rule.isListed(host)) {
                        sockets.allow(addresses);
                    }
                    return addresses;
                })
                .socketFactory(sockets)
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofSeconds(30))
                .build();
    }

    /** The address to go on with; null where the file has been written. */
    private @Nullable HttpUrl step(
            OkHttpClient client, AddressRule rule, CheckedSockets sockets, HttpUrl url, Path target, long end)
            throws FetchFailed {
        var left = Duration.ofNanos(end - System.nanoTime());
        if (!left.isPositive()) {
            throw tooSlow();
        }
        var call = client.newCall(request(url));
        call.timeout().timeout(left.toNanos(), TimeUnit.NANOSECONDS);
        try {
            rule.require(url);
            if (rule.isListed(url.host())) {
                sockets.allow(AddressRule.literal(url.host()));
            }
            try (var response = call.execute()) {
                return response.isRedirect() ? redirected(response) : written(response, target, end);
            }
        } catch (ForbiddenAddress forbidden) {
            throw new FetchFailed(RemoteFailure.FORBIDDEN, String.valueOf(forbidden.getMessage()));
        } catch (UnknownHostException unknown) {
            throw new FetchFailed(RemoteFailure.UNKNOWN_HOST, String.valueOf(unknown.getMessage()));
        } catch (InterruptedIOException slow) {
            throw System.nanoTime() >= end ? tooSlow() : silent(slow);
        } catch (IOException broken) {
            throw silent(broken);
        }
    }

    private static Request request(HttpUrl url) {
        return new Request.Builder()
                .url(url)
                .header("User-Agent", "Minshu")
                .header("Accept", "*/*")
                .header("Accept-Encoding", "identity")
                .build();
    }

    private static HttpUrl redirected(Response response) throws FetchFailed {
        var location = response.header("Location");
        var next = location == null ? null : response.request().url().resolve(location);
        if (next == null) {
            throw new FetchFailed(RemoteFailure.ADDRESS, "Redirected to " + location);
        }
        return checked(next);
    }

    private @Nullable HttpUrl written(Response response, Path target, long end) throws FetchFailed, IOException {
        if (response.code() != 200) {
            throw new FetchFailed(RemoteFailure.STATUS, "Status " + response.code());
        }
        write(response.body(), target, end);
        return null;
    }

    private void write(ResponseBody body, Path target, long end) throws FetchFailed, IOException {
        long most = settings.maxSize().toBytes();
        if (body.contentLength() > most) {
            throw tooLarge(most);
        }
        var buffer = new byte[CHUNK];
        long size = 0;
        try (var in = body.byteStream();
                var out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw tooLarge(most);
                }
                if (System.nanoTime() >= end) {
                    throw tooSlow();
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static HttpUrl url(String address) throws FetchFailed {
        var url = HttpUrl.parse(address);
        if (url == null) {
            throw new FetchFailed(RemoteFailure.ADDRESS, "Neither http nor https");
        }
        return checked(url);
    }

    private static HttpUrl checked(HttpUrl url) throws FetchFailed {
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new FetchFailed(RemoteFailure.ADDRESS, "With user and password");
        }
        return url;
    }

    private FetchFailed tooSlow() {
        return new FetchFailed(RemoteFailure.TOO_SLOW, "Not within " + settings.time());
    }

    private static FetchFailed tooLarge(long most) {
        return new FetchFailed(RemoteFailure.TOO_LARGE, "More than " + most + " bytes");
    }

    private static FetchFailed silent(IOException broken) {
        return new FetchFailed(RemoteFailure.NO_ANSWER, broken.toString());
    }
}
