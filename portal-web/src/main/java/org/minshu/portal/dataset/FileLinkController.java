package org.minshu.portal.dataset;

import org.minshu.model.identity.Allowed;
import org.minshu.portal.platform.Platform;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Leads to a signed address, which lets the browser download what the reader was granted without showing it a token. */
@Controller
class FileLinkController {

    private final Platform platform;

    FileLinkController(Platform platform) {
        this.platform = platform;
    }

    @PostMapping("/datasets/{slug}/files/{id}/link")
    @Allowed(signedIn = true)
    ResponseEntity<Void> link(@PathVariable String slug, @PathVariable String id) {
        var link = platform.files().link(id);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(link.url()).build();
    }
}
