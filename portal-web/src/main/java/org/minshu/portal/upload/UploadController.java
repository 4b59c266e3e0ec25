package org.minshu.portal.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.portal.platform.UploadRelay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The tus protocol for the pages' own script; what it sends carries the token of the page's forms in a header. */
@Controller
@RequestMapping(UploadController.PLACE)
class UploadController {

    static final String PLACE = "/publish/uploads";

    private final UploadRelay relay;

    UploadController(UploadRelay relay) {
        this.relay = relay;
    }

    @PostMapping
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    void create(HttpServletRequest request, HttpServletResponse response) throws IOException {
        relay.relay("", PLACE, request, response);
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    void standing(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        relay.relay(id, PLACE, request, response);
    }

    @PatchMapping("/{id}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    void send(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        relay.relay(id, PLACE, request, response);
    }

    @DeleteMapping("/{id}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    void end(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        relay.relay(id, PLACE, request, response);
    }
}
