package org.minshu.embedded.s3;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** A running S3 endpoint on loopback whose buckets are the folders of one folder. */
public final class S3Endpoint implements Closeable {

    private static final int THREADS = 64;
    /** A request that has not ended within this time is cut when the endpoint stops. */
    private static final long STOP_MILLIS = 500;

    /** Held, for java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger LOG = Logger.getLogger("org.gaul");

    private final S3Proxy server;

    public S3Endpoint(Path folder, int port, String accessKey, String secretKey) throws Exception {
        LOG.setLevel(Level.WARNING);
        server = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                .awsAuthentication(AuthenticationType.AWS_V4, accessKey, secretKey)
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .jettyMaxThreads(THREADS)
                .stopTimeout(STOP_MILLIS)
                .build();
        server.start();
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (TimeoutException _) {
            // Stopped; connections that clients kept open were cut.
        } catch (Exception e) { // what Jetty declares
            throw new IOException("The S3 endpoint did not stop", e);
        }
    }
}
