package org.minshu.portal.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpExchangeAdapterDecorator;
import org.springframework.web.service.invoker.HttpRequestValues;

/** Says that the API does not answer in the words of a refusal, so that pages need not know about sockets. */
final class Unreachable extends HttpExchangeAdapterDecorator {

    Unreachable(HttpExchangeAdapter calls) {
        super(calls);
    }

    @Override
    public void exchange(HttpRequestValues request) {
        var _ = exchangeForHeaders(request);
    }

    @Override
    public HttpHeaders exchangeForHeaders(HttpRequestValues request) {
        return reach(() -> super.exchangeForHeaders(request));
    }

    @Override
    public <T> @Nullable T exchangeForBody(HttpRequestValues request, ParameterizedTypeReference<T> type) {
        return reach(() -> super.exchangeForBody(request, type));
    }

    @Override
    public ResponseEntity<Void> exchangeForBodilessEntity(HttpRequestValues request) {
        return reach(() -> super.exchangeForBodilessEntity(request));
    }

    @Override
    public <T> ResponseEntity<T> exchangeForEntity(HttpRequestValues request, ParameterizedTypeReference<T> type) {
        return reach(() -> super.exchangeForEntity(request, type));
    }

    private static <T extends @Nullable Object> T reach(Supplier<T> call) {
        try {
            return call.get();
        } catch (ResourceAccessException e) {
            var refusal = new CatalogException(ProblemType.PLATFORM_UNAVAILABLE, "The API does not answer");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
