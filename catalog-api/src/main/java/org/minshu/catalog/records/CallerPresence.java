package org.minshu.catalog.records;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Tells whether a caller is still there while nothing is written to them: servlets have no way to ask. */
@Component
class CallerPresence implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String ATTRIBUTE = CallerPresence.class.getName();

    /** To be asked by the thread that serves the request, before the answer begins. */
    static boolean isGone(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof BooleanSupplier gone && gone.getAsBoolean();
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new PresenceValve());
    }

    /**
     * Looks for input without waiting for it. At the end of input Tomcat claims that exactly one byte is there, so that a
     * reader runs into the failure; a next request would have more.
     */
    private static boolean isGone(org.apache.coyote.Request request) {
        request.setAvailable(0);
        request.action(ActionCode.AVAILABLE, true);
        return request.getAvailable() == 1;
    }

    private static final class PresenceValve extends ValveBase {

        PresenceValve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            BooleanSupplier gone = () -> CallerPresence.isGone(request.getCoyoteRequest());
            request.setAttribute(ATTRIBUTE, gone);
            getNext().invoke(request, response);
        }
    }
}
