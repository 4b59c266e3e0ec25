package org.minshu.portal.platform;

import java.io.IOException;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Says that the API does not answer in the words of a refusal, so that pages need not know about sockets. */
final class Unreachable implements ClientHttpRequestInterceptor {

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        try {
            return execution.execute(request, body);
        } catch (IOException e) {
            var refusal = new CatalogException(ProblemType.PLATFORM_UNAVAILABLE, "The API does not answer");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
