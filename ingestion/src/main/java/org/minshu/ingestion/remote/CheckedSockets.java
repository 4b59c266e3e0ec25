package org.minshu.ingestion.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;

/** The last look before a connection: whatever way led here, it goes to a public address or one that was allowed. */
final class CheckedSockets extends SocketFactory {

    private final Set<InetAddress> allowed = ConcurrentHashMap.newKeySet();

    /** Addresses of a listed host. */
    void allow(Iterable<InetAddress> addresses) {
        addresses.forEach(allowed::add);
    }

    @Override
    public Socket createSocket() {
        return new Socket(Proxy.NO_PROXY) {
            @Override
            public void connect(SocketAddress target, int timeout) throws IOException {
                if (!(target instanceof InetSocketAddress internet) || internet.getAddress() == null) {
                    throw new IOException("Not an address: " + target);
                }
                if (!allowed.contains(internet.getAddress())) {
                    AddressRule.require(internet.getAddress());
                }
                super.connect(target, timeout);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }
}
