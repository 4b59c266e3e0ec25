package org.minshu.portal.layout;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** Addresses with parameters that may hold anything. */
public final class Addresses {

    private Addresses() {}

    public static String of(String path, MultiValueMap<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> each.getKey() + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encode(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
