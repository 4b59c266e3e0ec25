package org.minshu.catalog.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Calls every endpoint of the running application as everybody and compares with {@code endpoint-roles.txt}: a new endpoint, or
 * one that admits somebody else, fails until the table says so.
 */
@CatalogIT
class EndpointRolesIT {

    private static final String TABLE = "endpoint-roles.txt";

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Api api;

    @Test
    void everyEndpointAdmitsExactlyThoseTheTableNames() throws IOException {
        assertThat(String.join("\n", admitted())).isEqualTo(table());
    }

    private List<String> admitted() {
        var lines = new ArrayList<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.minshu.catalog")) {
                lines.addAll(lines(mapping));
            }
        });
        return lines.stream().sorted().toList();
    }

    private List<String> lines(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> "%s %s: %s".formatted(method, path, who(mapping, method.name(), path))))
                .toList();
    }

    private String who(RequestMappingInfo mapping, String method, String path) {
        var type = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
        return callers().entrySet().stream()
                .filter(caller -> admits(method, path, type, caller.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    /**
     * Whether the call got past the door; what happens behind it, to things that do not exist, is not asked here. An answer to
     * HEAD does not say why.
     */
    private boolean admits(String method, String path, MediaType type, String token) {
        var url = path.replaceAll("\\{[^}]+}", "none") + "?q=none&name=none.csv";
        var answer = api.send(
                method,
                token.isEmpty() ? null : token,
                url,
                Map.of("Content-Type", type.isWildcardType() ? "application/octet-stream" : type.toString()),
                BodyPublishers.ofString("{}"));
        return answer.status() != 401
                && !(answer.status() == 403
                        && (method.equals("HEAD") || answer.problem().equals("not-allowed")));
    }

    private static Map<String, String> callers() {
        var callers = new LinkedHashMap<String, String>();
        callers.put("anonymous", "");
        callers.put("STEWARD", TestTokens.steward("none"));
        callers.put("AUTHORITY", TestTokens.of(Role.AUTHORITY));
        callers.put("DEVELOPER", TestTokens.developer("none"));
        callers.put("AUDITOR", TestTokens.of(Role.AUDITOR));
        callers.put("WORKER", TestTokens.of(Role.WORKER));
        return callers;
    }

    private static String table() throws IOException {
        try (var file = Objects.requireNonNull(EndpointRolesIT.class.getResourceAsStream("/" + TABLE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
