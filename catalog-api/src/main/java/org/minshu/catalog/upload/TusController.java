package org.minshu.catalog.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.minshu.catalog.security.Caller;
import org.minshu.client.upload.UploadClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tus protocol, 1.0.0: core, creation, creation-with-upload, checksum, expiration, termination. */
@RestController
@RequestMapping(UploadClient.PATH)
class TusController {

    private final UploadDesk desk;

    TusController(UploadDesk desk) {
        this.desk = desk;
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    @Allowed(anonymous = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void abilities(HttpServletResponse response) {
        response.setHeader("Tus-Resumable", UploadClient.VERSION);
        response.setHeader("Tus-Version", UploadClient.VERSION);
        response.setHeader("Tus-Max-Size", Long.toString(desk.maxSize()));
        response.setHeader("Tus-Extension", TusHeaders.EXTENSIONS);
        response.setHeader("Tus-Checksum-Algorithm", Checksum.ALGORITHMS);
    }

    @PostMapping
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @ResponseStatus(HttpStatus.CREATED)
    void create(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        TusHeaders.agree(request, response);
        var metadata = Metadata.parse(request.getHeader("Upload-Metadata"));
        long bytes = TusHeaders.number(request, "Upload-Length");
        var upload = desk.create(metadata, bytes, caller);
        response.setHeader("Location", UploadClient.PATH + "/" + upload.id());
        TusHeaders.expires(response, upload);
        if (TusHeaders.isPiece(request.getContentType())) {
            receive(upload.id(), 0, request, response, caller);
        }
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    void standing(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        TusHeaders.agree(request, response);
        var upload = desk.require(id, caller);
        TusHeaders.offset(response, upload.received());
        response.setHeader("Upload-Length", Long.toString(upload.bytes()));
        response.setHeader("Upload-Metadata", Metadata.format(upload.metadata()));
        TusHeaders.expires(response, upload);
    }

    @PatchMapping("/{id}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Caller caller)
            throws IOException {
        TusHeaders.agree(request, response);
        if (!TusHeaders.isPiece(request.getContentType())) {
            throw new CatalogException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Pieces are " + UploadClient.PIECE);
        }
        receive(id, TusHeaders.number(request, "Upload-Offset"), request, response, caller);
    }

    @DeleteMapping("/{id}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        TusHeaders.agree(request, response);
        desk.end(id, caller);
    }

    /** For senders whose way knows no PATCH and no DELETE. */
    @PostMapping("/{id}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void meant(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Caller caller)
            throws IOException {
        switch (String.valueOf(request.getHeader("X-HTTP-Method-Override"))) {
            case "PATCH" -> send(id, request, response, caller);
            case "DELETE" -> end(id, request, response, caller);
            default ->
                throw new CatalogException(ProblemType.METHOD_NOT_ALLOWED, "X-HTTP-Method-Override is PATCH or DELETE");
        }
    }

    private void receive(
            String id, long offset, HttpServletRequest request, HttpServletResponse response, Caller caller)
            throws IOException {
        var checksum = Checksum.of(request.getHeader("Upload-Checksum"));
        var piece = request.getInputStream();
        try {
            long now = desk.receive(id, offset, request.getContentLengthLong(), checksum, piece, caller);
            TusHeaders.offset(response, now);
            TusHeaders.expires(response, desk.require(id, caller));
        } catch (CatalogException refused) {
            Rest.swallow(piece);
            throw refused;
        }
    }
}
