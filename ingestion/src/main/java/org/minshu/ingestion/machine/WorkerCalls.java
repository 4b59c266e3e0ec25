package org.minshu.ingestion.machine;

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
import org.minshu.ingestion.work.NotNowException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The API as a worker calls it: with its own token, files streamed both ways, an outage told from a refusal. */
public final class WorkerCalls {

    private final RestClient http;

    private WorkerCalls(RestClient http) {
        this.http = http;
    }

    /** {@code token} is asked before every call. An initializer, because interceptors hold bodies in memory. */
    public static WorkerCalls over(URI api, Supplier<String> token, ObservationRegistry observations) {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build());
        factory.setReadTimeout(Duration.ofMinutes(30));
        return new WorkerCalls(RestClient.builder()
                .baseUrl(api)
                .requestFactory(factory)
                .observationRegistry(observations)
                .requestInitializer(request -> request.getHeaders().setBearerAuth(token.get()))
                .build());
    }

    public <C> C client(Class<C> contract) {
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http))
                .build()
                .createClient(contract);
    }

    /** Copies what is at the address; nothing where it is gone, or was never there. */
    public Optional<Path> fetch(Path target, String address, Object... values) {
        return asking(() -> http.get().uri(address, values).exchange((_, response) -> copy(response, target)));
    }

    /** Sends the file; the answer as that type. */
    public <T> T send(Path file, Class<T> answer, String address, Object... values) {
        return asking(() -> http.put()
                .uri(address, values)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(file))
                .retrieve()
                .requiredBody(answer));
    }

    /**
     * Makes the call.
     *
     * @throws NotNowException when the API or the issuer is away
     */
    public static <T> T asking(Supplier<T> call) {
        try {
            return call.get();
        } catch (ResourceAccessException | HttpServerErrorException | OAuth2AuthorizationException away) {
            throw new NotNowException("The API does not answer", away);
        }
    }

    private static Optional<Path> copy(ClientHttpResponse response, Path target) throws IOException {
        var status = response.getStatusCode();
        if (status.value() == HttpStatus.NOT_FOUND.value() || status.value() == HttpStatus.CONFLICT.value()) {
            return Optional.empty();
        }
        if (status.is5xxServerError()) {
            throw new HttpServerErrorException(status);
        }
        if (status.isError()) {
            throw new IllegalStateException("The API refused: " + status);
        }
        Files.copy(response.getBody(), target, StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(target);
    }
}
