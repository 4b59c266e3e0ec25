package org.minshu.portal.problem;

/** Which template tells of which status. */
final class ErrorPage {

    private ErrorPage() {}

    static String forStatus(int status) {
        return switch (status) {
            case 403 -> "portal/problem/403";
            case 404, 410 -> "portal/problem/404";
            case 503 -> "portal/problem/503";
            default -> status >= 500 ? "portal/problem/500" : "portal/problem/refused";
        };
    }
}
