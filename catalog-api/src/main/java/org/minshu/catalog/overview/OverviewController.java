package org.minshu.catalog.overview;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Named;
import org.minshu.client.overview.MeView;
import org.minshu.client.overview.OverviewView;
import org.minshu.model.identity.Allowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The front page's figures and the caller over HTTP. */
@RestController
class OverviewController {

    private final Overview overview;
    private final References references;

    OverviewController(Overview overview, References references) {
        this.overview = overview;
        this.references = references;
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/overview")
    OverviewView overview() {
        return overview.current();
    }

    @Allowed(signedIn = true)
    @GetMapping("/api/v1/me")
    MeView me(Caller caller) {
        return new MeView(
                caller.subject(),
                caller.name(),
                caller.roles().stream().map(Enum::name).sorted().toList(),
                department(caller.department()),
                caller.organisation());
    }

    /** A token may name a department that is not registered here. */
    private @Nullable Named department(@Nullable String key) {
        return key == null ? null : references.department(key).orElse(new Named(key, key, null));
    }
}
