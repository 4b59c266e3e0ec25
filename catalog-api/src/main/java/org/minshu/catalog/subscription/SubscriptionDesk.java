package org.minshu.catalog.subscription;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.search.KeptSearches;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.subscription.SubscriptionForm;
import org.minshu.client.subscription.SubscriptionView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people say what they want to be told about. */
@Service
class SubscriptionDesk {

    private static final int MOST = 100;
    private static final int QUERY = 2_000;

    private final Subscriptions subscriptions;
    private final DatasetDirectory datasets;
    private final KeptSearches searches;
    private final AuditTrail audit;
    private final Clock clock;

    SubscriptionDesk(
            Subscriptions subscriptions,
            DatasetDirectory datasets,
            KeptSearches searches,
            AuditTrail audit,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.datasets = datasets;
        this.searches = searches;
        this.audit = audit;
        this.clock = clock;
    }

    Page<SubscriptionView> page(@Nullable String slug, Paging paging, Caller caller) {
        return subscriptions.page(caller.subject(), slug == null ? null : code(slug), paging);
    }

    @Transactional
    public SubscriptionView subscribe(SubscriptionForm form, Caller caller) {
        subscriptions.takeTurns(caller.subject());
        return form.dataset() == null ? keep(form, caller) : follow(form.dataset(), caller);
    }

    @Transactional
    public void end(long id, Caller caller) {
        var ended = subscriptions.find(caller.subject(), id).orElseThrow(() -> missing(id));
        if (!subscriptions.end(caller.subject(), id)) {
            throw missing(id);
        }
        audit.record(caller, "subscription.ended", subject(id), form(ended), null);
    }

    private SubscriptionView follow(String slug, Caller caller) {
        var dataset = published(slug);
        var there = subscriptions.following(caller.subject(), dataset.id());
        if (there.isPresent()) {
            return there.get();
        }
        requireRoom(caller);
        var id = subscriptions
                .follow(caller.subject(), dataset.id(), clock.instant())
                .orElseThrow();
        return begun(id, caller);
    }

    private SubscriptionView keep(SubscriptionForm sent, Caller caller) {
        var title = Texts.tidy(sent.title());
        var findings = new Findings();
        findings.required("/query", sent.query());
        findings.line("/query", sent.query(), QUERY);
        findings.required("/title", title);
        findings.line("/title", title, 100);
        findings.refuseIfAny();
        var query = searches.canonical(String.valueOf(sent.query()));
        var there = subscriptions.keeping(caller.subject(), query);
        if (there.isPresent()) {
            return there.get();
        }
        requireRoom(caller);
        var id = subscriptions
                .keep(caller.subject(), query, String.valueOf(title), searches.position(), clock.instant())
                .orElseThrow();
        return begun(id, caller);
    }

    private SubscriptionView begun(long id, Caller caller) {
        var view = subscriptions.find(caller.subject(), id).orElseThrow();
        audit.record(caller, "subscription.begun", subject(id), null, form(view));
        return view;
    }

    private void requireRoom(Caller caller) {
        if (subscriptions.count(caller.subject()) >= MOST) {
            throw new CatalogException(ProblemType.TOO_MANY_SUBSCRIPTIONS, "At most " + MOST + " subscriptions");
        }
    }

    private PublishedDataset published(String slug) {
        return datasets.published(code(slug))
                .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "No dataset " + slug));
    }

    private static ResourceCode code(String slug) {
        return ResourceCode.parse(slug)
                .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "No dataset " + slug));
    }

    private static SubscriptionForm form(SubscriptionView view) {
        return new SubscriptionForm(view.dataset(), view.query(), view.title());
    }

    private static String subject(long id) {
        return "subscription " + id;
    }

    private static CatalogException missing(long id) {
        return new CatalogException(ProblemType.SUBSCRIPTION_NOT_FOUND, "No subscription " + id);
    }
}
