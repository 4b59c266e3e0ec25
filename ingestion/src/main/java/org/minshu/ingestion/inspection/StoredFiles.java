package org.minshu.ingestion.inspection;

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
import org.minshu.client.file.InspectionForm;
import org.minshu.ingestion.work.NotNowException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
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
     * @return what the catalogue says they are, or nothing where the distribution was removed meanwhile
     */
    Optional<String> fetch(String distribution, Path target) {
        return asking(() -> http.get()
                .uri("/api/v1/distributions/{id}/original", distribution)
                .exchange((_, response) -> copy(response, target)));
    }

    void report(String distribution, InspectionForm form) {
        asking(() -> {
            client.inspected(distribution, form);
            return form;
        });
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
        return Optional.of(String.valueOf(response.getHeaders().getContentType()));
    }

    private static <T> T asking(Supplier<T> call) {
        try {
            return call.get();
        } catch (ResourceAccessException | HttpServerErrorException | OAuth2AuthorizationException away) {
            throw new NotNowException("The API does not answer", away);
        }
    }
}
