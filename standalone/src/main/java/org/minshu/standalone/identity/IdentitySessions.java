package org.minshu.standalone.identity;

import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** What the identity provider keeps in a session, under keys of its own: the portal shares the session. */
final class IdentitySessions {

    private IdentitySessions() {}

    static SecurityContextRepository contexts() {
        var session = new HttpSessionSecurityContextRepository();
        session.setSpringSecurityContextKey("minshu.identity.security-context");
        return new DelegatingSecurityContextRepository(new RequestAttributeSecurityContextRepository(), session);
    }

    static RequestCache requests() {
        var saved = new HttpSessionRequestCache();
        saved.setSessionAttrName("minshu.identity.saved-request");
        return saved;
    }

    /** On with the authorization that asked for the sign-in; to the portal, when somebody came by themselves. */
    static AuthenticationSuccessHandler afterSignIn() {
        var onward = new SavedRequestAwareAuthenticationSuccessHandler();
        onward.setRequestCache(requests());
        onward.setDefaultTargetUrl("/");
        return onward;
    }
}
