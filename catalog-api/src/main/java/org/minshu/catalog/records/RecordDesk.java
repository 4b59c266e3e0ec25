package org.minshu.catalog.records;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.records.RecordPages.Page;
import org.minshu.catalog.security.Caller;
import org.minshu.tables.Patience;
import org.springframework.stereotype.Service;

/** Where records are asked for, a page at a time. */
@Service
class RecordDesk {

    private final RecordRoom room;
    private final RecordPages pages;
    private final Asking asking;
    private final RecordSettings settings;

    RecordDesk(RecordRoom room, RecordPages pages, Asking asking, RecordSettings settings) {
        this.room = room;
        this.pages = pages;
        this.asking = asking;
        this.settings = settings;
    }

    Answered page(
            String slug,
            TableChoice choice,
            RecordQuery query,
            Caller caller,
            @Nullable String grant,
            HttpServletRequest request) {
        var opened = room.open(slug, choice, caller, grant);
        var question = query.page(opened.questions().read(query.text()));
        var patience = new Patience(settings.queryTime());
        var page = asking.whilePresent(request, patience, () -> pages.page(opened.table(), question, patience));
        return new Answered(opened, page);
    }

    /** @param cursor nothing at the beginning */
    Answered after(
            String slug,
            TableChoice choice,
            @Nullable Cursor cursor,
            RecordQuery query,
            Caller caller,
            @Nullable String grant,
            HttpServletRequest request) {
        var opened = room.open(
                slug, cursor == null ? choice : TableChoice.of(cursor.table(), cursor.version()), caller, grant);
        var question = query.page(opened.questions().read(query.text()));
        var from =
                cursor == null ? new Cursor(opened.table().key(), opened.table().version(), -1) : cursor;
        var patience = new Patience(settings.queryTime());
        var page = asking.whilePresent(request, patience, () -> pages.after(opened.table(), question, from, patience));
        return new Answered(opened, page);
    }

    /** A page, ready to be sent. */
    record Answered(OpenTable opened, Page page) {}
}
