package org.minshu.portal.reference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.minshu.client.reference.DepartmentView;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Addresses;
import org.minshu.portal.platform.Reference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sends those who come with the address of a merged department to the one of today. */
@Configuration(proxyBeanMethods = false)
class MergedAddresses implements WebMvcConfigurer, HandlerInterceptor {

    private static final String DEPARTMENT = "department";

    private final ObjectProvider<Reference> reference;

    MergedAddresses(ObjectProvider<Reference> reference) {
        this.reference = reference;
    }

    /** History keeps the departments of its time: only the catalogue and the departments' own pages move on. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/datasets", "/departments/*/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET")) {
            return true;
        }
        var moved = moved(request);
        if (moved.isEmpty()) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, moved.get());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return false;
    }

    private Optional<String> moved(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.equals("/datasets")) {
            return byParameter(request);
        }
        var parts = path.split("/", 4);
        return today(parts[2]).map(key -> {
            parts[2] = key;
            var query = request.getQueryString();
            return String.join("/", parts) + (query == null ? "" : "?" + query);
        });
    }

    private Optional<String> byParameter(HttpServletRequest request) {
        var named = request.getParameterValues(DEPARTMENT);
        if (named == null || Arrays.stream(named).allMatch(key -> today(key).isEmpty())) {
            return Optional.empty();
        }
        var query = new LinkedMultiValueMap<String, String>();
        request.getParameterMap().forEach((name, values) -> query.put(name, new ArrayList<>(List.of(values))));
        query.put(
                DEPARTMENT,
                Arrays.stream(named)
                        .map(key -> today(key).orElse(key))
                        .distinct()
                        .toList());
        return Optional.of(Addresses.of("/datasets", query));
    }

    private Optional<String> today(String key) {
        try {
            return reference.getObject().department(key).map(DepartmentView::mergedInto);
        } catch (CatalogException unreachable) {
            return Optional.empty();
        }
    }
}
