package org.minshu.catalog.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a call through only where the endpoint says that its caller may make it. */
record AllowedInterceptor(Callers callers) implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isDocumentation(method)) {
            check(method.getMethodAnnotation(Allowed.class), callers.of(request));
        }
        return true;
    }

    /** The description of the API is the library's own endpoint and says nothing that is not public. */
    private static boolean isDocumentation(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.springdoc.");
    }

    private static void check(@Nullable Allowed allowed, Caller caller) {
        if (allowed != null && admits(allowed, caller)) {
            return;
        }
        throw caller.isAnonymous()
                ? new CatalogException(ProblemType.UNAUTHENTICATED, "This call needs an access token")
                : new CatalogException(ProblemType.NOT_ALLOWED, "Your role does not allow this call");
    }

    private static boolean admits(Allowed allowed, Caller caller) {
        return allowed.anonymous()
                || (allowed.signedIn() && !caller.isAnonymous())
                || Arrays.stream(allowed.value()).anyMatch(caller::is);
    }
}
