package org.minshu.portal.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.minshu.client.upload.UploadClient;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Passes pieces of an upload on to the API while they arrive, for who is signed in: the browser never has the token. Answers
 * come back as they are, refusals too, except that the addresses in them are the portal's.
 */
public final class UploadRelay {

    private static final List<String> SENT = List.of(
            "Tus-Resumable",
            "Upload-Length",
            "Upload-Offset",
            "Upload-Metadata",
            "Upload-Checksum",
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.ACCEPT_LANGUAGE);
    private static final List<String> ANSWERED = List.of(
            "Tus-Resumable",
            "Tus-Version",
            "Upload-Length",
            "Upload-Offset",
            "Upload-Metadata",
            "Upload-Expires",
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.RETRY_AFTER);

    private final RestClient http;

    UploadRelay(RestClient http) {
        this.http = http;
    }

    /**
     * Passes a request on, and its answer back.
     *
     * @param id of the upload; empty for a new one
     * @param place where uploads are in the portal
     */
    public void relay(String id, String place, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var method = http.method(HttpMethod.valueOf(request.getMethod()));
        var call = (id.isEmpty() ? method.uri(UploadClient.PATH) : method.uri(UploadClient.PATH + "/{id}", id))
                .headers(headers -> SENT.forEach(name -> copy(request, name, headers)));
        if (request.getContentLengthLong() > 0) {
            var body = request.getInputStream();
            var _ = call.contentLength(request.getContentLengthLong()).body(body::transferTo);
        }
        try {
            var _ = call.exchange((_, answer) -> {
                pass(answer, place, response);
                return true;
            });
        } catch (ResourceAccessException silent) {
            var refusal = new CatalogException(ProblemType.PLATFORM_UNAVAILABLE, "The API does not answer");
            refusal.initCause(silent);
            throw refusal;
        }
    }

    private static void copy(HttpServletRequest request, String name, HttpHeaders headers) {
        var value = request.getHeader(name);
        if (value != null) {
            headers.set(name, value);
        }
    }

    private static void pass(ClientHttpResponse answer, String place, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        var headers = answer.getHeaders();
        for (var name : ANSWERED) {
            var value = headers.getFirst(name);
            if (value != null) {
                response.setHeader(name, value);
            }
        }
        var location = headers.getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            response.setHeader(HttpHeaders.LOCATION, place + location.substring(location.lastIndexOf('/')));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.getBody().transferTo(response.getOutputStream());
    }
}
