package org.minshu.standalone;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port of everything. */
record Port(String bind, int number) {

    /** Before minutes are spent on engines: is it free? */
    void mustBeFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(bind, number));
        } catch (IOException e) {
            throw new CannotStartException("Port " + number + " on " + bind + " cannot be used (" + e.getMessage()
                    + "); choose another with --port.");
        }
    }
}
