package org.minshu.catalog.subscription;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.subscription.SubscriptionForm;
import org.minshu.client.subscription.SubscriptionView;
import org.minshu.model.identity.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's subscriptions over HTTP. */
@RestController
@RequestMapping("/api/v1/subscriptions")
class SubscriptionController {

    private final SubscriptionDesk desk;

    SubscriptionController(SubscriptionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Allowed(signedIn = true)
    Page<SubscriptionView> subscriptions(
            @RequestParam(required = false) @Nullable String dataset,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Caller caller) {
        return desk.page(dataset, Paging.of(page, size, 20), caller);
    }

    @PostMapping
    @Allowed(signedIn = true)
    SubscriptionView subscribe(@RequestBody SubscriptionForm form, Caller caller) {
        return desk.subscribe(form, caller);
    }

    @DeleteMapping("/{id}")
    @Allowed(signedIn = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long id, Caller caller) {
        desk.end(id, caller);
    }
}
