package org.minshu.catalog.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A real SMTP server that can be shut, with a porter before it who turns some recipients away. */
public final class PostOffice {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final int MOST_TRIES = 100;
    /** What the porter says, by how an address begins. */
    private static final Map<String, String> TURNED_AWAY = Map.of(
            "nobody", "550 5.1.1 no such user",
            "later", "451 4.3.0 try again later",
            "relayed", "554 5.7.1 Relay access denied",
            "permitted", "550 relay not permitted");

    public static final PostOffice OPEN = new PostOffice();

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, HERE.getHostAddress(), ServerSetup.PROTOCOL_SMTP));
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();
    private int port;
    private @Nullable ServerSocket door;

    private PostOffice() {
        server.start();
        open();
    }

    public int port() {
        return port;
    }

    /** Nothing where it is open. */
    public synchronized void open() {
        if (door != null) {
            return;
        }
        var opened = bound();
        port = opened.getLocalPort();
        door = opened;
        Thread.startVirtualThread(() -> welcome(opened));
    }

    /** The door that was shut may be in use for a moment longer. */
    private ServerSocket bound() {
        for (int tries = 0; ; tries++) {
            try {
                var opened = new ServerSocket();
                opened.setReuseAddress(true);
                opened.bind(new InetSocketAddress(HERE, port));
                return opened;
            } catch (IOException inUse) {
                if (tries == MOST_TRIES) {
                    throw new UncheckedIOException(inUse);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those who are inside are thrown out. */
    public synchronized void shut() throws IOException {
        if (door != null) {
            door.close();
            door = null;
        }
        for (var guest : guests) {
            guest.close();
        }
        guests.clear();
    }

    private void welcome(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                var guest = opened.accept();
                guests.add(guest);
                Thread.startVirtualThread(() -> escort(guest));
            } catch (IOException shut) {
                return;
            }
        }
    }

    private void escort(Socket guest) {
        try (guest;
                var inside = new Socket(HERE, server.getSmtp().getPort())) {
            // Line by line: each would wait for the one before to be acknowledged.
            guest.setTcpNoDelay(true);
            inside.setTcpNoDelay(true);
            Thread.startVirtualThread(() -> answer(inside, guest));
            var lines = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var refusal = refusal(line);
                say(
                        refusal == null ? inside.getOutputStream() : guest.getOutputStream(),
                        refusal == null ? line : refusal);
            }
        } catch (IOException gone) {
            // so are they
        }
    }

    private static @Nullable String refusal(String line) {
        return TURNED_AWAY.entrySet().stream()
                .filter(each -> line.startsWith("RCPT TO:<" + each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static void say(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.flush();
    }

    private static void answer(Socket inside, Socket guest) {
        try {
            inside.getInputStream().transferTo(guest.getOutputStream());
        } catch (IOException gone) {
            // so are they
        }
    }

    /** What arrived for an address, oldest first. */
    public List<MimeMessage> mailOf(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> to(message).equals(address))
                .toList();
    }

    /** What arrived at addresses that end like this. */
    public List<MimeMessage> mailAt(String ending) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> to(message).endsWith(ending))
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
