package org.minshu.portal.problem;

import java.util.Locale;
import java.util.Map;
import org.minshu.model.problem.CatalogException;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What the platform refuses becomes a page that says so; forms that can be corrected catch it before. */
@ControllerAdvice(basePackages = "org.minshu.portal")
class RefusalAdvice {

    @ExceptionHandler
    ModelAndView refused(CatalogException refused, Locale language) {
        var refusal = Refusal.of(refused, language);
        return new ModelAndView(
                ErrorPage.forStatus(refusal.status()),
                Map.of("refusal", refusal, "status", refusal.status()),
                HttpStatusCode.valueOf(refusal.status()));
    }
}
