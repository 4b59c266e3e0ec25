package org.minshu.portal.layout;

import java.nio.charset.StandardCharsets;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Addresses of the portal's pages with what was asked for, whatever characters it has. */
public final class Addresses {

    private Addresses() {}

    public static String of(String path, MultiValueMap<String, String> query) {
        var address = UriComponentsBuilder.fromPath(path);
        query.forEach((name, values) ->
                values.forEach(value -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8))));
        return address.build().toUriString();
    }
}
