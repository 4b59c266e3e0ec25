package org.minshu.catalog.dataset.bulk;

import java.time.Clock;
import java.util.List;
import org.minshu.catalog.dataset.DatasetPublished;
import org.minshu.catalog.dataset.PublicFacesChanged;
import org.minshu.catalog.dataset.Versions;
import org.minshu.catalog.security.Caller;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what was published as versions, and tells the other features. */
@Component
class Publications {

    private final Versions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publications(Versions versions, ApplicationEventPublisher events, Clock clock) {
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    void announce(List<Publication> published, Caller caller) {
        if (published.isEmpty()) {
            return;
        }
        var ids = published.stream().map(Publication::id).toList();
        versions.keep(ids, caller.name(), clock.instant());
        published.forEach(one -> events.publishEvent(new DatasetPublished(one.id(), one.code(), one.version())));
        events.publishEvent(new PublicFacesChanged(ids));
    }
}
