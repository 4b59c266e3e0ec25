package org.minshu.portal.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.minshu.model.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Failures that no page caught: unknown addresses, denied pages, our own bugs, which get a number to report. */
@Component
class ErrorPages implements ErrorViewResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.ofHours(8));

    private final Clock clock;

    ErrorPages(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> details) {
        var model = new HashMap<String, Object>();
        model.put("status", status.value());
        typeOf(status)
                .map(type -> Refusal.of(type, "", List.of(), LocaleContextHolder.getLocale()))
                .ifPresent(refusal -> model.put("refusal", refusal));
        if (status.is5xxServerError()) {
            model.put("number", report(details));
        }
        return new ModelAndView(ErrorPage.forStatus(status.value()), model, status);
    }

    private static Optional<ProblemType> typeOf(HttpStatus status) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.kind().status() == status.value())
                .findFirst();
    }

    private String report(Map<String, Object> details) {
        var number = "E-%s-%04x"
                .formatted(
                        SECOND.format(clock.instant()),
                        ThreadLocalRandom.current().nextInt(0x10000));
        LOG.error("{} is the number of the failure at {}", number, details.get("path"));
        return number;
    }
}
