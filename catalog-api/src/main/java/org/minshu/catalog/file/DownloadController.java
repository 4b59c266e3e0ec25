package org.minshu.catalog.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.file.LinkView;
import org.minshu.model.identity.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Downloads over HTTP. {@code grant} names the grant to use, where several fit. */
@RestController
@RequestMapping("/api/v1")
class DownloadController {

    private final DownloadDesk desk;
    private final FileSending sending;
    private final FileLinks links;

    DownloadController(DownloadDesk desk, FileSending sending, FileLinks links) {
        this.desk = desk;
        this.sending = sending;
        this.links = links;
    }

    @GetMapping("/distributions/{id}/content")
    @Allowed(anonymous = true)
    void content(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grant,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        sending.send(desk.admit(id, caller, grant), request, response);
    }

    @PostMapping("/distributions/{id}/links")
    @Allowed(anonymous = true)
    @ResponseStatus(HttpStatus.CREATED)
    LinkView link(@PathVariable String id, @RequestParam(required = false) @Nullable String grant, Caller caller) {
        desk.check(id, caller, grant);
        return links.issue(id, grant, caller);
    }

    /** The link stands for its caller; what that caller may have is decided now. */
    @GetMapping("/files/{token}")
    @Allowed(anonymous = true)
    void linked(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var claims = links.read(token);
        var caller = claims.caller(request.getRemoteAddr());
        sending.send(desk.admit(claims.distribution(), caller, claims.grant()), request, response);
    }
}
