package org.minshu.portal.session;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import org.minshu.model.identity.Role;

/** The API as far as an empty list of grants needs it; whoever has a token has the role that the test names. */
final class FakeApi implements AutoCloseable {

    private final HttpServer server;
    private volatile Role role = Role.AUTHORITY;

    FakeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> FakeIdentity.json(exchange, 200, "[]"));
        server.createContext(
                "/api/v1/me",
                exchange -> FakeIdentity.json(
                        exchange, 200, "{\"subject\":\"a\",\"name\":\"Ann\",\"roles\":[\"" + role + "\"]}"));
        server.createContext(
                "/api/v1/grants",
                exchange -> FakeIdentity.json(exchange, 200, "{\"items\":[],\"page\":1,\"size\":20,\"total\":0}"));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void everybodyIs(Role role) {
        this.role = role;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
