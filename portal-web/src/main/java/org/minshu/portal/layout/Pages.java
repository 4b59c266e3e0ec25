package org.minshu.portal.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.signin.Callers;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** Prepares the objects that templates use on every page, in the reader's language. */
@Component
class Pages {

    private final LocaleResolver languages;
    private final Reference reference;
    private final Callers callers;
    private final List<MenuEntry> menu;
    private final Clock clock;

    Pages(LocaleResolver localeResolver, Reference reference, Callers callers, List<MenuEntry> menu, Clock clock) {
        this.languages = localeResolver;
        this.reference = reference;
        this.callers = callers;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.clock = clock;
    }

    void prepare(HttpServletRequest request) {
        var language = languages.resolveLocale(request);
        request.setAttribute("shell", shell(request, language));
        request.setAttribute("words", new Words(language, reference));
        request.setAttribute("figures", new Figures(language));
        request.setAttribute("icons", new Icons());
        request.setAttribute("times", new Times(language, clock));
    }

    private Shell shell(HttpServletRequest request, Locale language) {
        return new Shell(language, Preferences.of(request), address(request), menu, () -> callers.known(request));
    }

    /** On an error page the one that failed, not /error. */
    private static String address(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        return UriComponentsBuilder.fromPath(path)
                .query(request.getQueryString())
                .replaceQueryParam(Languages.PARAMETER)
                .build()
                .toUriString();
    }
}
