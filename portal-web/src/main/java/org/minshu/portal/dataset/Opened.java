package org.minshu.portal.dataset;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which result of which search somebody opens: the place as the link says it, the search as the browser says where the link
 * was. Nothing else is read, and nothing of who it is.
 */
record Opened(String query, int place) {

    /** The parameter of links in results; without it the same page is the same. */
    static final String PLACE = "at";

    private static final String SEARCH = "/datasets";
    private static final int PAGE = 20;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");
    private static final Pattern PROGRAM = Pattern.compile("(?i)bot|crawl|spider|slurp|preview");

    /** Nothing where no page of results leads here, no person asks, or place and page do not fit. */
    static Optional<Opened> of(HttpServletRequest request) {
        var place = number(request.getParameter(PLACE));
        var referer = request.getHeader(HttpHeaders.REFERER);
        if (place == 0 || referer == null || !isPerson(request)) {
            return Optional.empty();
        }
        try {
            return from(URI.create(referer), place, request);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<Opened> from(URI referer, int place, HttpServletRequest request) {
        if (!request.getServerName().equalsIgnoreCase(referer.getHost())
                || !(request.getContextPath() + SEARCH).equals(referer.getPath())) {
            return Optional.empty();
        }
        var asked = UriComponentsBuilder.fromUri(referer).build().getQueryParams();
        var query = decoded(asked.getFirst("q"));
        var size = Math.max(PAGE, number(asked.getFirst("size")));
        var before = (long) (Math.max(1, number(asked.getFirst("page"))) - 1) * size;
        return query.isBlank() || place <= before || place > before + size
                ? Optional.empty()
                : Optional.of(new Opened(query, place));
    }

    /** Pages that are fetched ahead, or by programs that tell so, nobody has opened. */
    private static boolean isPerson(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        return request.getMethod().equals("GET")
                && agent != null
                && !PROGRAM.matcher(agent).find()
                && header(request, "Sec-Purpose", "").isEmpty()
                && header(request, "Purpose", "").isEmpty()
                && header(request, "Sec-Fetch-Site", "same-origin").equals("same-origin");
    }

    private static String header(HttpServletRequest request, String name, String otherwise) {
        return Objects.requireNonNullElse(request.getHeader(name), otherwise);
    }

    private static int number(@Nullable String text) {
        return text != null && NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    private static String decoded(@Nullable String text) {
        return text == null ? "" : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
