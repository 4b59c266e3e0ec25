package org.minshu.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minshu.model.identity.Role;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Puts somebody with a role before a page, as the stand-in for the platform knows them: by the name of the role. */
public final class SignedIn {

    private SignedIn() {}

    public static RequestPostProcessor as(Role role) {
        var name = role.name().toLowerCase(Locale.ROOT);
        var user = new DefaultOAuth2User(List.of(), Map.of("sub", name), "sub");
        return authentication(new OAuth2AuthenticationToken(user, List.of(), "minshu"));
    }
}
