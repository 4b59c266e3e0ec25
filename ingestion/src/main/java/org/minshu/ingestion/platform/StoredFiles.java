package org.minshu.ingestion.platform;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.minshu.client.file.FileClient;
import org.minshu.client.file.ProgressForm;
import org.minshu.client.file.UnderstandingForm;
import org.minshu.ingestion.work.NotNowException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The catalogue's files, as a worker sees them. */
public final class StoredFiles {

    private final RestClient http;
    private final FileClient client;

    private StoredFiles(RestClient http) {
        this.http = http;
        this.client = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http))
                .build()
                .createClient(FileClient.class);
    }

    /** {@code token} is asked before every call. */
    public static StoredFiles over(URI api, Supplier<String> token, ObservationRegistry observations) {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build());
        factory.setReadTimeout(Duration.ofMinutes(5));
        return new StoredFiles(RestClient.builder()
                .baseUrl(api)
                .requestFactory(factory)
                .observationRegistry(observations)
                .requestInterceptor((request, body, execution) -> {
                    request.getHeaders().setBearerAuth(token.get());
                    return execution.execute(request, body);
                })
                .build());
    }

    /**
     * Copies the stored bytes; through the contract's client they would all be held in memory.
     *
     * @return the name of the file, or nothing where the distribution was removed meanwhile
     */
    public Optional<String> fetch(String distribution, Path target) {
        return asking(() -> http.get()
                .uri("/api/v1/distributions/{id}/original", distribution)
                .exchange((_, response) -> copy(response, target)));
    }

    /** Whether the distribution is still there. */
    public boolean progressed(String distribution, ProgressForm progress) {
        return asking(() -> isThere(() -> client.progressed(distribution, progress)));
    }

    /**
     * Whether the distribution is still there.
     *
     * @throws ObjectsGone where objects of the report were removed, because it came too late
     */
    public boolean understood(String distribution, UnderstandingForm form) {
        return asking(() -> isThere(() -> client.understood(distribution, form)));
    }

    private static boolean isThere(Runnable call) {
        try {
            call.run();
            return true;
        } catch (HttpClientErrorException.NotFound gone) {
            return false;
        } catch (HttpClientErrorException.Conflict late) {
            throw new ObjectsGone(late);
        }
    }

    /** The report came too late: what it speaks of is no more. */
    public static final class ObjectsGone extends RuntimeException {

        ObjectsGone(Throwable cause) {
            super("The objects of the report are gone", cause);
        }
    }

    private static Optional<String> copy(ClientHttpResponse response, Path target) throws IOException {
        HttpStatusCode status = response.getStatusCode();
        if (status.value() == HttpStatus.NOT_FOUND.value()) {
            return Optional.empty();
        }
        if (status.is5xxServerError()) {
            throw new HttpServerErrorException(status);
        }
        if (status.isError()) {
            throw new IllegalStateException("The API refused the stored bytes: " + status);
        }
        Files.copy(response.getBody(), target, StandardCopyOption.REPLACE_EXISTING);
        var name = response.getHeaders().getContentDisposition().getFilename();
        return Optional.of(name == null ? "file" : name);
    }

    private static <T> T asking(Supplier<T> call) {
        try {
            return call.get();
        } catch (ResourceAccessException | HttpServerErrorException | OAuth2AuthorizationException away) {
            throw new NotNowException("The API does not answer", away);
        }
    }
}
