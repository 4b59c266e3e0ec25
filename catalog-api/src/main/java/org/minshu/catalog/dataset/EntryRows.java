package org.minshu.catalog.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.minshu.catalog.dataset.Entry.Draft;
import org.minshu.catalog.dataset.Entry.Published;
import org.minshu.catalog.dataset.Entry.Retired;
import org.minshu.catalog.dataset.Entry.Returned;
import org.minshu.catalog.dataset.Entry.Submitted;
import org.minshu.catalog.dataset.Entry.Suspended;
import org.minshu.catalog.dataset.metadata.MetadataText;
import org.minshu.client.Named;
import org.minshu.client.dataset.VersionView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.DatasetState;
import org.springframework.stereotype.Component;

/** Reads rows of the register as the state they are in. */
@Component
class EntryRows {

    private final MetadataText metadata;

    EntryRows(MetadataText metadata) {
        this.metadata = metadata;
    }

    /** The version's metadata is there where it differs from the working copy's. */
    Showing showing(ResultSet row, int number) throws SQLException {
        var entry = entry(row, number);
        if (row.getString("published_by") == null) {
            return new Showing(entry, Optional.empty());
        }
        var other = row.getString("other_metadata");
        return new Showing(
                entry,
                Optional.of(new VersionView(
                        row.getInt("newest_version"),
                        DatasetRows.instant(row, "published_at"),
                        row.getString("published_by"),
                        other == null ? entry.registration().metadata() : metadata.read(other))));
    }

    Entry entry(ResultSet row, int number) throws SQLException {
        var registration = new Registration(
                row.getLong("id"),
                new ResourceCode(row.getString("code")),
                new Named(row.getString("department"), row.getString("name_zh"), row.getString("name_en")),
                row.getInt("version"),
                row.getLong("revision"),
                metadata.read(row.getString("metadata")),
                DatasetRows.instant(row, "updated_at"));
        return entry(
                registration,
                DatasetState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("reason")));
    }

    private static Entry entry(Registration registration, DatasetState state, Optional<String> reason) {
        return switch (state) {
            case DRAFT -> new Draft(registration);
            case SUBMITTED -> new Submitted(registration);
            case RETURNED -> new Returned(registration, reason);
            case PUBLISHED -> new Published(registration);
            case SUSPENDED -> new Suspended(registration, reason);
            case RETIRED -> new Retired(registration);
        };
    }
}
