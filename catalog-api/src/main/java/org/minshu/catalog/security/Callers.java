package org.minshu.catalog.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Role;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the caller from the token that the security chain has verified, and what holds for them from who keeps people. */
record Callers(Standing standing) {

    private static final String KNOWN = Callers.class.getName();

    /** Asked once for each request. */
    Caller of(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Caller known) {
            return known;
        }
        var caller = SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? standing.of(from(token.getToken(), request.getRemoteAddr()))
                : Caller.anonymous(request.getRemoteAddr());
        request.setAttribute(KNOWN, caller);
        return caller;
    }

    private static Caller from(Jwt token, String remoteAddress) {
        var subject = Objects.requireNonNullElse(token.getSubject(), "unknown");
        var name = Objects.requireNonNullElse(token.getClaimAsString("name"), subject);
        return new Caller(
                subject,
                name,
                roles(token.getClaimAsStringList("roles")),
                token.getClaimAsString("department"),
                token.getClaimAsString("organisation"),
                remoteAddress);
    }

    /** Roles that the platform does not know give nothing. */
    private static Set<Role> roles(@Nullable List<String> names) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (names != null && names.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }
}
