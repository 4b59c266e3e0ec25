package org.minshu.portal.platform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient.ResponseSpec.ErrorHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the API's problem documents (RFC 9457) back into the refusals they were. */
final class RefusalReader implements ErrorHandler {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void handle(HttpRequest request, ClientHttpResponse response) throws IOException {
        var status = response.getStatusCode().value();
        if (status == ProblemType.UNAUTHENTICATED.kind().status()) {
            throw new SessionEndedException("The API does not accept the session");
        }
        throw refusal(status, problem(response));
    }

    private static CatalogException refusal(int status, JsonNode problem) {
        var type = type(problem.path("type").asString("")).orElseGet(() -> byStatus(status));
        return new CatalogException(type, problem.path("detail").asString(""), violations(problem.path("violations")));
    }

    private static JsonNode problem(ClientHttpResponse response) throws IOException {
        try (var body = response.getBody()) {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    private static List<Violation> violations(JsonNode list) {
        var violations = new ArrayList<Violation>();
        for (var each : list) {
            violations.add(new Violation(
                    each.path("pointer").asString(""),
                    type(each.path("type").asString("")).orElse(ProblemType.VALUE_INVALID),
                    each.path("zh").asString(""),
                    each.path("en").asString(""),
                    each.path("position").isInt() ? each.path("position").asInt() : null));
        }
        return violations;
    }

    /** The type is an address whose last part is the slug; within violations it may be the bare name. */
    private static Optional<ProblemType> type(String uri) {
        var last = uri.substring(uri.lastIndexOf('/') + 1);
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(last) || type.name().equals(last))
                .findFirst();
    }

    /** For answers that carry no problem document, such as a proxy's own. */
    private static ProblemType byStatus(int status) {
        return switch (status) {
            case 403 -> ProblemType.NOT_ALLOWED;
            case 404 -> ProblemType.NOT_FOUND;
            case 409 -> ProblemType.STATE_CHANGED;
            case 412 -> ProblemType.CHANGED_MEANWHILE;
            case 413 -> ProblemType.BODY_TOO_LARGE;
            case 429 -> ProblemType.TOO_MANY_REQUESTS;
            case 502, 503, 504 -> ProblemType.PLATFORM_UNAVAILABLE;
            default -> status < 500 ? ProblemType.MALFORMED_REQUEST : ProblemType.INTERNAL_ERROR;
        };
    }
}
