package org.minshu.portal.signin;

import org.springframework.web.method.HandlerMethod;

/** Which handlers are the portal's own: in one process with the API, theirs answer to other rules. */
public final class PortalPages {

    private static final String ROOM = "org.minshu.portal.";

    private PortalPages() {}

    public static boolean contain(HandlerMethod method) {
        return method.getBeanType().getName().startsWith(ROOM);
    }
}
