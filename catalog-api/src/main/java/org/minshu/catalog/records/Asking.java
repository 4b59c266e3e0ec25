package org.minshu.catalog.records;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.minshu.tables.Patience;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Lets the engine work while the request's own thread looks whether its caller is still there. */
@Component
class Asking implements DisposableBean {

    private static final long LOOK_MILLIS = 200;

    /** As many as there are requests, which the web server bounds. */
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("records-", 0).daemon().factory());

    <T> T whilePresent(HttpServletRequest request, Patience patience, Callable<T> work) {
        var answer = threads.submit(work);
        while (true) {
            try {
                return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (CallerPresence.isGone(request)) {
                    patience.end();
                }
            } catch (InterruptedException stopping) {
                patience.end();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped while a question was answered", stopping);
            } catch (ExecutionException failed) {
                throw unwrapped(failed);
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException failed) {
        return failed.getCause() instanceof RuntimeException refusal ? refusal : new IllegalStateException(failed);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
