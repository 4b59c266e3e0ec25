package org.minshu.portal.platform;

import java.util.function.UnaryOperator;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;

/** Renews the tokens of a session for all its requests, in whichever process they are. */
public interface Renewals {

    /**
     * Only one renewal of a session runs at a time, and its result is there for the next before this returns.
     *
     * @param session id of the session
     * @param name of the session's value that holds the tokens
     * @param renewal is given the newest tokens, and gives back the same where there is nothing to do
     * @throws SessionEndedException where the session is gone
     */
    OAuth2AuthorizedClient renew(String session, String name, UnaryOperator<OAuth2AuthorizedClient> renewal);
}
