package org.minshu.portal.platform;

import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestInitializer;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells the API from where the visitor came, so that its audit trail names them and not the portal. */
final class VisitorAddress implements ClientHttpRequestInitializer {

    static final String HEADER = "X-Forwarded-For";

    @Override
    public void initialize(ClientHttpRequest request) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            request.getHeaders().set(HEADER, current.getRequest().getRemoteAddr());
        }
    }
}
