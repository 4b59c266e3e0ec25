package org.minshu.catalog.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.minshu.model.problem.ProblemKind;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as problem+json. */
@Component
public class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, ProblemType type, String detail)
            throws IOException {
        write(request, response, Refusal.of(type, detail));
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        var body = ProblemBody.of(refusal, request.getRequestURI(), request.getLocale());
        response.resetBuffer();
        response.setStatus(body.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        addHints(response, refusal.type().kind());
        json.writeValue(response.getOutputStream(), body);
        response.flushBuffer();
    }

    private static void addHints(HttpServletResponse response, ProblemKind kind) {
        if (kind == ProblemKind.UNAUTHENTICATED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (kind == ProblemKind.UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
    }
}
