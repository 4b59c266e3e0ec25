package org.minshu.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port of everything. */
public record Port(String bind, int number) {

    /** Before minutes are spent on engines: is it free? */
    public void mustBeFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(bind, number));
        } catch (IOException e) {
            throw new CannotStartException("Port " + number + " on " + bind + " cannot be used (" + e.getMessage()
                    + "); choose another with --port.");
        }
    }
}
