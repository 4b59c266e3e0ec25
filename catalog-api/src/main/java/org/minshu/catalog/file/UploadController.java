package org.minshu.catalog.file;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.file.DistributionView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Uploads over HTTP: the body is the file. */
@RestController
@RequestMapping("/api/v1")
class UploadController {

    private final Uploads uploads;
    private final FileRegister register;
    private final Distributions distributions;
    private final DistributionViews views;

    UploadController(Uploads uploads, FileRegister register, Distributions distributions, DistributionViews views) {
        this.uploads = uploads;
        this.register = register;
        this.distributions = distributions;
        this.views = views;
    }

    @PostMapping("/datasets/{code}/distributions")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @ResponseStatus(HttpStatus.CREATED)
    DistributionView upload(
            @PathVariable String code, @RequestParam String name, HttpServletRequest request, Caller caller)
            throws IOException {
        refuseForms(request.getContentType());
        var file = uploads.receive(code, name, request.getContentLengthLong(), request.getInputStream(), caller);
        return views.view(file, caller);
    }

    /** What a form wraps is not the file; the server may have read it already. */
    private static void refuseForms(@Nullable String contentType) {
        if (contentType != null
                && (contentType.startsWith("multipart/")
                        || contentType.startsWith("application/x-www-form-urlencoded"))) {
            throw new CatalogException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the file itself, as application/octet-stream");
        }
    }

    @DeleteMapping("/distributions/{id}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, Caller caller) {
        var file = distributions.require(id);
        FileCustody.requireCustodian(file.department(), caller);
        register.delete(file, caller);
    }
}
