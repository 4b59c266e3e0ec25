package org.minshu.catalog.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.minshu.catalog.security.Caller;
import org.minshu.client.file.InspectionForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.ObjectMissing;
import org.minshu.objects.ObjectStore;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What workers need: the stored bytes, and a place to report what they found. */
@RestController
@RequestMapping("/api/v1/distributions/{id}")
class InspectionController {

    private final Distributions distributions;
    private final FileRegister register;
    private final ObjectStore objects;

    InspectionController(Distributions distributions, FileRegister register, ObjectStore objects) {
        this.distributions = distributions;
        this.register = register;
        this.objects = objects;
    }

    @GetMapping("/original")
    @Allowed(Role.WORKER)
    void original(@PathVariable String id, HttpServletResponse response) throws IOException {
        var file = distributions.require(id);
        try (var in = objects.get(file.objectKey())) {
            response.setContentType(file.format().mediaType());
            response.setContentLengthLong(file.bytes());
            in.transferTo(response.getOutputStream());
        } catch (ObjectMissing gone) {
            throw new CatalogException(ProblemType.DISTRIBUTION_NOT_FOUND, "The file was removed");
        }
    }

    @PutMapping("/inspection")
    @Allowed(Role.WORKER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void inspected(@PathVariable String id, @RequestBody InspectionForm inspection, Caller worker) {
        register.inspected(id, inspection, worker);
    }
}
