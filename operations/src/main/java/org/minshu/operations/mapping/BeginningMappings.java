package org.minshu.operations.mapping;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Looks closely only at patterns whose beginning the path has. For a path with a variable the framework asks every mapping there
 * is, one after the other: a fifth of the time that reading a dataset took.
 */
final class BeginningMappings extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, Set<String>> beginnings = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        return mayMatch(info, request) ? super.getMatchingMapping(info, request) : null;
    }

    private boolean mayMatch(RequestMappingInfo info, HttpServletRequest request) {
        var path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value();
        for (var beginning : beginnings.computeIfAbsent(info, BeginningMappings::of)) {
            if (path.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** What stands before the first variable or wildcard; {@code /a/**} matches {@code /a}, too. */
    private static Set<String> of(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .map(pattern -> pattern.replaceFirst("/?[{*?].*$", ""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
