package org.minshu.client.subscription;

import org.minshu.client.Page;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The caller's own subscriptions, at most 100; what happens to them comes as notifications. */
@HttpExchange("/api/v1/subscriptions")
public interface SubscriptionClient {

    /** Newest first. Parameters: dataset (slug: only the one of that dataset), page, size. */
    @GetExchange
    Page<SubscriptionView> subscriptions(@RequestParam MultiValueMap<String, String> query);

    /** The same again gives the one that is there. */
    @PostExchange
    SubscriptionView subscribe(@RequestBody SubscriptionForm form);

    @DeleteExchange("/{id}")
    void end(@PathVariable long id);
}
