package org.minshu.launch;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said on the command line. */
public final class Options {

    @Option(names = "--port", defaultValue = "8080", description = "The one port of everything (default: 8080)")
    private int port;

    @Option(names = "--bind", defaultValue = "127.0.0.1", description = "Address to listen on (default: 127.0.0.1)")
    private String bind = "127.0.0.1";

    @Option(
            names = "--public-url",
            description = "Address under which browsers reach this machine (default: http://<bind>:<port>)")
    private @Nullable URI publicUrl;

    @Option(names = "--data-dir", defaultValue = "data", description = "Folder for everything kept (default: ./data)")
    private Path dataDir = Path.of("data");

    @Option(names = "--empty", description = "Do not load the demo catalogue")
    private boolean empty;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    public int port() {
        return port;
    }

    public String bind() {
        return bind;
    }

    public Path dataDir() {
        return dataDir.toAbsolutePath().normalize();
    }

    public boolean empty() {
        return empty;
    }

    /** Without a slash at its end. */
    public URI publicUrl() {
        return publicUrl == null ? localUrl() : URI.create(publicUrl.toString().replaceAll("/+$", ""));
    }

    /** Where this process reaches itself. */
    public URI localUrl() {
        var everywhere = bind.equals("0.0.0.0") || bind.equals("::");
        return URI.create("http://" + (everywhere ? "127.0.0.1" : bind) + ":" + port);
    }
}
