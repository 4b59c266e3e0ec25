package org.minshu.catalog.search;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.minshu.catalog.search.Rebuild.State;
import org.minshu.search.RebuildSuperseded;
import org.minshu.search.SearchIndex;
import org.minshu.search.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works on one rebuild, from wherever it stands: page after page into the new index, then the swap. */
@Component
class Rebuilder {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilder.class);
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LATER = Duration.ofSeconds(2);
    /** Who deletes it once may do so again, but not for ever. */
    private static final int MOST_LOST = 3;

    private final Rebuilds rebuilds;
    private final IndexPages pages;
    private final SearchIndex index;
    private final Clock clock;

    Rebuilder(Rebuilds rebuilds, IndexPages pages, SearchIndex index, Clock clock) {
        this.rebuilds = rebuilds;
        this.pages = pages;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Goes on until there is nothing more to do, or the process stops.
     *
     * @return when to go on; nothing when it has ended
     */
    Optional<Duration> work(long id, BooleanSupplier stopping) {
        var rebuild = rebuilds.find(id).orElse(null);
        if (rebuild == null) {
            return Optional.empty();
        }
        if (!rebuild.state().isOpen()) {
            return giveUp(rebuild);
        }
        try {
            // A process of another version is replaced soon, or will be asked next.
            return index.mapping() == rebuild.mapping() ? advance(rebuild, stopping) : Optional.of(LATER);
        } catch (SearchUnavailable away) {
            rebuilds.note(id, away.getMessage());
            return Optional.of(LATER);
        } catch (RebuildSuperseded gone) {
            return lost(rebuild, gone);
        }
    }

    private Optional<Duration> advance(Rebuild rebuild, BooleanSupplier stopping) {
        return switch (rebuild.state()) {
            case WAITING -> begin(rebuild);
            case RUNNING -> fill(rebuild, stopping);
            case SWAPPING -> swap(rebuild);
            case DONE, CANCELLED, FAILED -> Optional.empty();
        };
    }

    private Optional<Duration> begin(Rebuild rebuild) {
        index.prepare();
        var name = index.begin(rebuild.stamp());
        if (!rebuilds.begin(rebuild.id(), name, pages.count(), clock.instant())) {
            index.abandon(name); // cancelled this very moment
        }
        return Optional.of(AT_ONCE);
    }

    private Optional<Duration> fill(Rebuild rebuild, BooleanSupplier stopping) {
        var at = rebuild;
        while (!stopping.getAsBoolean()) {
            var step = pages.fill(at);
            if (step.isEmpty()) {
                rebuilds.move(at.id(), State.RUNNING, State.SWAPPING);
                return Optional.of(AT_ONCE);
            }
            if (!rebuilds.advance(at, step.orElseThrow())) {
                return Optional.of(AT_ONCE); // cancelled, or another worker has it
            }
            at = rebuilds.find(at.id()).orElseThrow();
        }
        return Optional.of(AT_ONCE);
    }

    private Optional<Duration> swap(Rebuild rebuild) {
        index.publish(IndexPages.name(rebuild));
        rebuilds.end(rebuild.id(), State.DONE, null, clock.instant());
        LOG.info("The search index was rebuilt: {} datasets, {} a second", rebuild.done(), rebuild.speed());
        return Optional.empty();
    }

    /** Cancelled or failed; a later one may have taken the index away already. */
    private Optional<Duration> giveUp(Rebuild rebuild) {
        try {
            if (rebuild.state() != State.DONE) {
                var building = index.status().building();
                if (building != null && building.endsWith(rebuild.stamp())) {
                    index.abandon(building);
                }
            }
            return Optional.empty();
        } catch (SearchUnavailable away) {
            LOG.debug("The index {} is dropped later", rebuild.index(), away);
            return Optional.of(LATER);
        }
    }

    private Optional<Duration> lost(Rebuild rebuild, RebuildSuperseded gone) {
        if (rebuild.lost() >= MOST_LOST) {
            return fail(rebuild.id(), gone);
        }
        rebuilds.startAgain(rebuild.id());
        return Optional.of(LATER);
    }

    Optional<Duration> fail(long id, Throwable cause) {
        LOG.error("The search index could not be rebuilt", cause);
        rebuilds.end(id, State.FAILED, cause.getMessage(), clock.instant());
        return rebuilds.find(id).flatMap(this::giveUp);
    }
}
