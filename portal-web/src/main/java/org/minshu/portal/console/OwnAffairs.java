package org.minshu.portal.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.access.AccessRequestEntry;
import org.minshu.client.access.GrantView;
import org.minshu.client.scenario.ScenarioView;
import org.minshu.model.vocabulary.GrantState;
import org.minshu.model.vocabulary.RequestState;
import org.minshu.portal.layout.Times;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the platform knows about the affairs of the caller's organisation. */
@Component
class OwnAffairs {

    /** Time enough to ask again before a grant ends. */
    private static final int SOON_DAYS = 30;

    private final Platform platform;
    private final Clock clock;

    OwnAffairs(Platform platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    Overview overview() {
        var active = grants(GrantState.ACTIVE.name(), 1, 100);
        var soon = LocalDate.now(clock.withZone(Times.ZONE)).plusDays(SOON_DAYS);
        return new Overview(
                count(RequestState.PROVIDER_REVIEW) + count(RequestState.AUTHORITY_APPROVAL),
                count(RequestState.DRAFT),
                active.total(),
                active.items().stream()
                        .filter(grant -> !grant.until().isAfter(soon))
                        .count());
    }

    private long count(RequestState state) {
        return platform.access().requests(query(state.name(), 1, 1)).total();
    }

    Page<AccessRequestEntry> requests(int size) {
        return platform.access().requests(query(null, 1, size));
    }

    Page<GrantView> grants(@Nullable String state, int page, int size) {
        return platform.access().grants(query(state, page, size));
    }

    Page<ScenarioView> scenarios(int page, int size) {
        var query = query(null, page, size);
        query.set("mine", "true");
        query.set("sort", "newest");
        return platform.scenarios().scenarios(query);
    }

    private static MultiValueMap<String, String> query(@Nullable String state, int page, int size) {
        var query = new LinkedMultiValueMap<String, String>();
        query.setAll(Map.of("page", String.valueOf(page), "size", String.valueOf(size)));
        if (state != null && !state.isBlank()) {
            query.set("state", state);
        }
        return query;
    }
}
