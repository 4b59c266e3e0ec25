package org.minshu.catalog.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers every failure under /api, also those that no controller was found for; leaves pages to the portal. */
@Component
class ProblemResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final ProblemWriter problems;

    ProblemResolver(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return null;
        }
        if (response.isCommitted()) {
            return tooLate(failure);
        }
        try {
            problems.write(request, response, Refusals.of(failure).orElseGet(() -> bug(failure)));
        } catch (IOException gone) {
            LOG.debug("The caller went away before the problem was written", gone);
        }
        return new ModelAndView();
    }

    /** An answer has begun, or the caller is gone: a refusal is nobody's bug, anything else ends the connection. */
    private static @Nullable ModelAndView tooLate(Exception failure) {
        if (failure instanceof CatalogException refusal) {
            LOG.info("Nobody was told: {}", refusal.type());
            return new ModelAndView();
        }
        return null;
    }

    private static Refusal bug(Exception failure) {
        var number = UUID.randomUUID().toString();
        LOG.error("Unexpected failure {}", number, failure);
        return Refusal.of(ProblemType.INTERNAL_ERROR, "Number " + number);
    }
}
