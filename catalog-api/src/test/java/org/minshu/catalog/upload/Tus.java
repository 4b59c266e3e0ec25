package org.minshu.catalog.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;

/** A sender that speaks the protocol to one replica. */
final class Tus {

    private final Api api;
    private final String token;

    Tus(Api api, String token) {
        this.api = api;
        this.token = token;
    }

    static String metadata(String slug, String name) {
        return "filename %s,dataset %s".formatted(base64(name.getBytes(UTF_8)), base64(slug.getBytes(UTF_8)));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    Answer create(String slug, String name, long bytes) {
        return call(
                "POST",
                "/api/v1/uploads",
                Map.of("Upload-Length", Long.toString(bytes), "Upload-Metadata", metadata(slug, name)),
                new byte[0]);
    }

    /** The address of a new upload. */
    String created(String slug, String name, long bytes) {
        var answer = create(slug, name, bytes);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return header(answer, "Location");
    }

    Answer send(String upload, long offset, byte[] piece) {
        return send(upload, offset, piece, Map.of());
    }

    Answer send(String upload, long offset, byte[] piece, Map<String, String> more) {
        var headers = new HashMap<>(more);
        headers.putIfAbsent("Content-Type", "application/offset+octet-stream");
        headers.put("Upload-Offset", Long.toString(offset));
        return call("PATCH", upload, headers, piece);
    }

    Answer head(String upload) {
        return call("HEAD", upload, Map.of(), new byte[0]);
    }

    long offset(String upload) {
        return Long.parseLong(header(head(upload), "Upload-Offset"));
    }

    Answer call(String method, String path, Map<String, String> headers, byte[] body) {
        var all = new HashMap<>(headers);
        all.putIfAbsent("Tus-Resumable", "1.0.0");
        return api.send(
                method,
                token,
                path,
                all,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    }

    static String header(Answer answer, String name) {
        return answer.response().headers().firstValue(name).orElseThrow(() -> new AssertionError(answer.text()));
    }

    /** A piece of which the sender can stop in the middle. */
    Socket open(String upload, long offset, long length) throws IOException {
        var address = api.uri(upload);
        var socket = new Socket(address.getHost(), address.getPort());
        socket.getOutputStream()
                .write("""
                PATCH %s HTTP/1.1\r
                Host: 127.0.0.1\r
                Authorization: Bearer %s\r
                Tus-Resumable: 1.0.0\r
                Content-Type: application/offset+octet-stream\r
                Upload-Offset: %d\r
                Content-Length: %d\r
                Connection: close\r
                \r
                """.formatted(upload, token, offset, length).getBytes(UTF_8));
        return socket;
    }

    static String statusLine(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c > 0 && c != '\r'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
