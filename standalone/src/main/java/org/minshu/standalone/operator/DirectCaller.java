package org.minshu.standalone.operator;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;

/** Marks requests of callers on this machine that no proxy passed on; sees them before any header is taken for an address. */
final class DirectCaller extends ValveBase {

    private static final String MARK = DirectCaller.class.getName();

    /** What a proxy leaves. */
    private static final List<String> FORWARDED = List.of(
            "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", HttpHeaders.VIA);

    DirectCaller() {
        super(true);
    }

    static boolean made(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(MARK));
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (InetAddress.ofLiteral(request.getPeerAddr()).isLoopbackAddress()
                && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null)) {
            request.setAttribute(MARK, true);
        }
        getNext().invoke(request, response);
    }
}
