package org.minshu.portal.layout;

import jakarta.servlet.http.HttpServletRequest;

/** Whether htmx asks for a part of a page; without it, when it only follows a link or restores history, the whole is due. */
public final class Htmx {

    private Htmx() {}

    public static boolean wantsPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
    }
}
