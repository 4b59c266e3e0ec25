package org.minshu.standalone.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Role;

/** What a token says about its holder, in the claims that tokens of every issuer carry. */
record Claims(
        String username,
        String name,
        Role role,
        @Nullable String department,
        @Nullable String organisation) {

    /** For the API: who, and what they are to the platform. */
    Map<String, Object> forAccess() {
        var claims = forPeople();
        claims.put("roles", List.of(role.name()));
        if (department != null) {
            claims.put("department", department);
        }
        if (organisation != null) {
            claims.put("organisation", organisation);
        }
        return claims;
    }

    /** For the identity token: who. */
    Map<String, Object> forPeople() {
        var claims = new TreeMap<String, Object>();
        claims.put("name", name);
        claims.put("preferred_username", username);
        claims.put("email", username + "@demo.example");
        return claims;
    }
}
