package org.minshu.portal.layout;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a page: {@code ?lang=}, then the cookie, then Accept-Language, then Chinese. */
final class Languages implements LocaleResolver {

    static final String PARAMETER = "lang";
    static final String COOKIE = "minshu_lang";
    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .or(() -> preferred(request))
                .orElse(CHINESE);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is set by the parameter lang");
    }

    static Optional<Locale> asked(HttpServletRequest request) {
        return parse(request.getParameter(PARAMETER));
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(Languages::parse);
    }

    private static Optional<Locale> preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(language -> parse(language).stream())
                .findFirst();
    }

    private static Optional<Locale> parse(@Nullable String text) {
        return switch (text) {
            case "zh-CN", "zh" -> Optional.of(CHINESE);
            case "en" -> Optional.of(ENGLISH);
            case null, default -> Optional.empty();
        };
    }
}
