package org.minshu.catalog.file;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/** Headers that keep a download a download: named in any language, never run or guessed at by a browser. */
final class FileHeaders {

    private FileHeaders() {}

    static void set(HttpServletResponse response, Distribution file, String etag) {
        response.setContentType(contentType(file));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()));
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    static String contentType(Distribution file) {
        var encoding = file.encoding();
        return encoding == null || !file.format().mediaType().startsWith("text/")
                ? file.format().mediaType()
                : file.format().mediaType() + ";charset=" + encoding;
    }

    /** RFC 6266: the name in UTF-8, and one in ASCII for those who cannot read that. */
    static String disposition(String name) {
        var ascii = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(ascii, UriUtils.encode(name, StandardCharsets.UTF_8));
    }
}
