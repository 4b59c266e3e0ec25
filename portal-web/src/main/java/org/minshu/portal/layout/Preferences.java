package org.minshu.portal.layout;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * How somebody wants pages to look.
 *
 * @param theme light or dark; null follows the device
 * @param text large; null is the usual size
 */
public record Preferences(@Nullable String theme, @Nullable String text) {

    static final String THEME = "minshu_theme";
    static final String TEXT = "minshu_text";

    static Preferences of(HttpServletRequest request) {
        return new Preferences(
                theme(value(WebUtils.getCookie(request, THEME))), text(value(WebUtils.getCookie(request, TEXT))));
    }

    static @Nullable String theme(@Nullable String value) {
        return "light".equals(value) || "dark".equals(value) ? value : null;
    }

    static @Nullable String text(@Nullable String value) {
        return "large".equals(value) ? value : null;
    }

    /** What the theme button sends where there is no script that knows better. */
    public String otherTheme() {
        return "dark".equals(theme) ? "light" : "dark";
    }

    public String otherText() {
        return text == null ? "large" : "usual";
    }

    private static @Nullable String value(@Nullable Cookie cookie) {
        return cookie == null ? null : cookie.getValue();
    }
}
