package org.minshu.portal.map;

import java.time.Duration;
import org.minshu.model.identity.Allowed;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out the boundaries that the operator configures. */
@Controller
class BoundaryController {

    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");

    private final MapSettings settings;

    BoundaryController(MapSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/map/boundaries")
    @Allowed(anonymous = true)
    ResponseEntity<Resource> boundaries() {
        var file = settings.boundaries();
        if (file == null) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(GEOJSON)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(new FileSystemResource(file));
    }
}
