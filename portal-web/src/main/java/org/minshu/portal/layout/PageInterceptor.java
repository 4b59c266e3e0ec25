package org.minshu.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.minshu.portal.signin.PortalPages;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lays out what templates find on every page: shell, words, figures, times. */
final class PageInterceptor implements HandlerInterceptor {

    private final Pages pages;

    PageInterceptor(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isPage(method)) {
            pages.prepare(request);
            Languages.asked(request)
                    .ifPresent(asked -> Cookies.remember(request, response, Languages.COOKIE, asked.toLanguageTag()));
            response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie, HX-Request");
            writeCsrfCookie(request);
        }
        return true;
    }

    private static boolean isPage(HandlerMethod method) {
        return PortalPages.contain(method) || ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    /** Before the page is written: its forms come when the head is already on its way. */
    private static void writeCsrfCookie(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }
}
