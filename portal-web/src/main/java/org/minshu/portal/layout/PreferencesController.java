package org.minshu.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Allowed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers theme and text size, and goes back to the page. */
@Controller
class PreferencesController {

    private static final URI HOME = URI.create("/");

    @PostMapping("/preferences")
    @Allowed(anonymous = true)
    ResponseEntity<Void> remember(
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String text,
            @RequestHeader(name = "X-Requested-With", required = false) @Nullable String script,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (theme != null) {
            keep(request, response, Preferences.THEME, Preferences.theme(theme));
        }
        if (text != null) {
            keep(request, response, Preferences.TEXT, Preferences.text(text));
        }
        return script == null
                ? ResponseEntity.status(303).location(back(request)).build()
                : ResponseEntity.noContent().build();
    }

    private static void keep(
            HttpServletRequest request, HttpServletResponse response, String cookie, @Nullable String value) {
        if (value == null) {
            Cookies.forget(request, response, cookie);
        } else {
            Cookies.remember(request, response, cookie, value);
        }
    }

    /** The page it was sent from; only path and query are kept, so that it cannot lead elsewhere. */
    private static URI back(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        try {
            return referer == null ? HOME : local(new URI(referer));
        } catch (URISyntaxException e) {
            return HOME;
        }
    }

    private static URI local(URI from) {
        var path = from.getRawPath();
        if (path == null || !path.startsWith("/") || path.startsWith("//")) {
            return HOME;
        }
        return URI.create(from.getRawQuery() == null ? path : path + "?" + from.getRawQuery());
    }
}
