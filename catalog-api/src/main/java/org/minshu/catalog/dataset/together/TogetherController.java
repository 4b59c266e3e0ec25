package org.minshu.catalog.dataset.together;

import org.minshu.catalog.security.Caller;
import org.minshu.client.register.TogetherForm;
import org.minshu.client.register.TogetherPreview;
import org.minshu.client.register.TogetherResult;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes to many entries over HTTP. */
@RestController
@RequestMapping("/api/v1/register/changes")
class TogetherController {

    private final TogetherPreviews previews;
    private final TogetherDesk desk;

    TogetherController(TogetherPreviews previews, TogetherDesk desk) {
        this.previews = previews;
        this.desk = desk;
    }

    @PostMapping("/preview")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    TogetherPreview preview(@RequestBody TogetherForm form, Caller caller) {
        return previews.of(form, caller);
    }

    @PostMapping
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    TogetherResult change(@RequestBody TogetherForm form, Caller caller) {
        return desk.change(form, caller);
    }
}
