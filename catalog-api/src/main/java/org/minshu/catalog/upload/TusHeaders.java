package org.minshu.catalog.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.minshu.client.upload.UploadClient;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpHeaders;

/** What the tus protocol says in headers. */
final class TusHeaders {

    static final String EXTENSIONS = "creation,creation-with-upload,checksum,expiration,termination";

    private TusHeaders() {}

    /**
     * Every answer says the version, refusals too.
     *
     * @throws CatalogException UPLOAD_VERSION
     */
    static void agree(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Tus-Resumable", UploadClient.VERSION);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!UploadClient.VERSION.equals(request.getHeader("Tus-Resumable"))) {
            response.setHeader("Tus-Version", UploadClient.VERSION);
            throw new CatalogException(ProblemType.UPLOAD_VERSION, "Tus-Resumable is " + UploadClient.VERSION);
        }
    }

    /** @throws CatalogException PARAMETER_INVALID */
    static long number(HttpServletRequest request, String header) {
        var text = request.getHeader(header);
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, header + " is a number of bytes");
        }
        return Long.parseLong(text);
    }

    static void expires(HttpServletResponse response, Upload upload) {
        response.setHeader(
                "Upload-Expires",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.expiresAt().atOffset(ZoneOffset.UTC)));
    }

    static void offset(HttpServletResponse response, long offset) {
        response.setHeader("Upload-Offset", Long.toString(offset));
    }

    static boolean isPiece(@Nullable String contentType) {
        return contentType != null && contentType.strip().equalsIgnoreCase(UploadClient.PIECE);
    }
}
