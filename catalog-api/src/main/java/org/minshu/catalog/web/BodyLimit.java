package org.minshu.catalog.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.problem.ProblemWriter;
import org.minshu.model.problem.ProblemType;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds JSON bodies, whether or not their length is stated. Streams (NDJSON, files) have bounds of their own. */
@Component
class BodyLimit extends OncePerRequestFilter {

    private final BodyLimitSettings settings;
    private final ProblemWriter problems;

    BodyLimit(BodyLimitSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") || isUpload(request, path) || !isJson(request.getContentType());
    }

    /** Whatever its type, the body is a file. */
    private static boolean isUpload(HttpServletRequest request, String path) {
        return request.getMethod().equals("POST") && path.endsWith("/distributions");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = settings.json().toBytes();
        if (request.getContentLengthLong() > most) {
            problems.write(
                    request, response, ProblemType.BODY_TOO_LARGE, "JSON bodies have at most " + most + " bytes");
        } else {
            chain.doFilter(new LimitedRequest(request, most), response);
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null
                && contentType.startsWith("application/")
                && contentType.contains("json")
                && !contentType.contains("ndjson");
    }

    /**
     * How large a request may be.
     *
     * @param json the largest JSON body that is accepted
     */
    @Validated
    @ConfigurationProperties("minshu.body-limit")
    record BodyLimitSettings(
            @DefaultValue("1MB") @Within(least = "1KB", most = "100MB")
            DataSize json) {}
}
