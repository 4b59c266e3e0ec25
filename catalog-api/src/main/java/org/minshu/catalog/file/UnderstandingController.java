package org.minshu.catalog.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.minshu.catalog.security.Caller;
import org.minshu.client.file.ProgressForm;
import org.minshu.client.file.UnderstandingForm;
import org.minshu.client.file.UnderstandingView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.ObjectMissing;
import org.minshu.objects.ObjectStore;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What workers need: the stored bytes, and places to say how far they are and what they made. */
@RestController
@RequestMapping("/api/v1/distributions/{id}")
class UnderstandingController {

    private final Distributions distributions;
    private final UnderstandingDesk desk;
    private final ObjectStore objects;

    UnderstandingController(Distributions distributions, UnderstandingDesk desk, ObjectStore objects) {
        this.distributions = distributions;
        this.desk = desk;
        this.objects = objects;
    }

    @GetMapping("/original")
    @Allowed(Role.WORKER)
    void original(@PathVariable String id, HttpServletResponse response) throws IOException {
        var file = distributions.require(id);
        try (var in = objects.get(file.objectKey())) {
            response.setContentType(file.format().mediaType());
            response.setContentLengthLong(file.bytes());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(file.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            in.transferTo(response.getOutputStream());
        } catch (ObjectMissing gone) {
            throw new CatalogException(ProblemType.DISTRIBUTION_NOT_FOUND, "The file was removed");
        }
    }

    @GetMapping("/progress")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    UnderstandingView progress(@PathVariable String id, Caller caller) {
        return desk.progress(id, caller);
    }

    @PutMapping("/progress")
    @Allowed(Role.WORKER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void progressed(@PathVariable String id, @RequestBody ProgressForm progress) {
        desk.progressed(id, progress);
    }

    @PutMapping("/tables")
    @Allowed(Role.WORKER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void understood(@PathVariable String id, @RequestBody UnderstandingForm understanding, Caller worker) {
        desk.understood(id, understanding, worker);
    }
}
