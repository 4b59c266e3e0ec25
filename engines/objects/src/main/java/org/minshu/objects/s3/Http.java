package org.minshu.objects.s3;

import java.time.Duration;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** The connections to the store: patient enough for a part of an upload, not for a store that is gone. */
final class Http {

    private static final int CALLS = 64;

    private Http() {}

    static OkHttpClient client() {
        var calls = new Dispatcher();
        calls.setMaxRequests(CALLS);
        calls.setMaxRequestsPerHost(CALLS);
        return new OkHttpClient.Builder()
                .dispatcher(calls)
                .connectTimeout(Duration.ofSeconds(2))
                .readTimeout(Duration.ofSeconds(30))
                .writeTimeout(Duration.ofSeconds(30))
                .build();
    }

    /** The same connections, for what takes a store its time: putting thousands of parts together. */
    static OkHttpClient patient(OkHttpClient http) {
        return http.newBuilder().readTimeout(Duration.ofMinutes(2)).build();
    }
}
