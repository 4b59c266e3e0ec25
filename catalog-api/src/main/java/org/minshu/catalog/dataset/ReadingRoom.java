package org.minshu.catalog.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.dataset.VersionView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Where entries are read; what the public does not see is not there for those who do not write it. */
@Service
class ReadingRoom {

    private final Entries entries;
    private final EntryViews views;
    private final Versions versions;
    private final RelatedDatasets related;
    private final ApplicationEventPublisher events;

    ReadingRoom(
            Entries entries,
            EntryViews views,
            Versions versions,
            RelatedDatasets related,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.views = views;
        this.versions = versions;
        this.related = related;
        this.events = events;
    }

    /** The published version where there is one, unless a writer asks for the working copy. */
    DatasetView read(ResourceCode code, @Nullable Boolean working, Caller caller) {
        var showing = entries.showing(code).orElseThrow(() -> RegisterDesk.notFound(code));
        var entry = readable(showing.entry(), caller);
        var writes = Rights.writesFor(caller, entry.registration().department().key());
        if (writes && (Boolean.TRUE.equals(working) || !entry.visible())) {
            return views.working(showing, caller);
        }
        events.publishEvent(new DatasetViewed(entry.registration().id(), code, caller));
        return views.published(showing, caller);
    }

    void found(ResultOpened opened) {
        events.publishEvent(opened);
    }

    /** The working copy, after a change. */
    DatasetView written(ResourceCode code, Caller caller) {
        return views.working(entries.showing(code).orElseThrow(() -> RegisterDesk.notFound(code)), caller);
    }

    List<VersionView> versions(ResourceCode code, Caller caller) {
        return versions.all(readable(code, caller).registration().id());
    }

    List<DatasetSummary> related(ResourceCode code, Caller caller) {
        return related.of(readable(code, caller).registration());
    }

    private Entry readable(ResourceCode code, Caller caller) {
        return readable(entries.find(code).orElseThrow(() -> RegisterDesk.notFound(code)), caller);
    }

    private static Entry readable(Entry entry, Caller caller) {
        if (entry.visible()
                || Rights.writesFor(caller, entry.registration().department().key())) {
            return entry;
        }
        throw entry instanceof Entry.Retired
                ? new CatalogException(
                        ProblemType.DATASET_WITHDRAWN, entry.registration().code() + " was withdrawn")
                : RegisterDesk.notFound(entry.registration().code());
    }
}
