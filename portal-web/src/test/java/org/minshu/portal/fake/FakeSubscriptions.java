package org.minshu.portal.fake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.minshu.client.Page;
import org.minshu.client.subscription.SubscriptionClient;
import org.minshu.client.subscription.SubscriptionForm;
import org.minshu.client.subscription.SubscriptionView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.util.MultiValueMap;

/** A dataset and a search; a search for 多 is one too many. */
final class FakeSubscriptions implements SubscriptionClient {

    private static final SubscriptionView DATASET =
            new SubscriptionView(1, "30701914-000001", null, "地表水断面水质自动监测", null, Instant.EPOCH);
    private static final SubscriptionView SEARCH =
            new SubscriptionView(2, null, "q=%E6%B0%B4&level=1", "<b>水</b>", null, Instant.EPOCH);

    @Override
    public Page<SubscriptionView> subscriptions(MultiValueMap<String, String> query) {
        return new Page<>(List.of(SEARCH, DATASET), 2, 1, 20);
    }

    @Override
    public SubscriptionView subscribe(SubscriptionForm form) {
        if (Objects.requireNonNullElse(form.query(), "").contains("q=%E5%A4%9A")) {
            throw new CatalogException(ProblemType.TOO_MANY_SUBSCRIPTIONS, "At most 100");
        }
        return form.dataset() == null ? SEARCH : DATASET;
    }

    @Override
    public void end(long id) {
        if (id > 2) {
            throw new CatalogException(ProblemType.SUBSCRIPTION_NOT_FOUND, "No subscription " + id);
        }
    }
}
