package org.minshu.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Whether the session of a request could not be read, so that nobody is told to sign in who is signed in. */
public final class SessionOutage {

    private static final String NAME = "minshu.portal.session-outage";

    private SessionOutage() {}

    public static boolean during(HttpServletRequest request) {
        return request.getAttribute(NAME) != null;
    }

    /** Known of the request in hand; asking again would wait again. */
    static boolean isKnown() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST) != null;
    }

    static void note() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(NAME, true, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
