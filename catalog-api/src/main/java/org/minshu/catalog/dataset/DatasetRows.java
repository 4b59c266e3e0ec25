package org.minshu.catalog.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.minshu.catalog.dataset.metadata.MetadataText;
import org.minshu.client.Named;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.DatasetState;
import org.minshu.model.vocabulary.OpenType;
import org.springframework.stereotype.Component;

/** Reads rows of entries. */
@Component
class DatasetRows {

    private final MetadataText metadata;

    DatasetRows(MetadataText metadata) {
        this.metadata = metadata;
    }

    PublishedDataset published(ResultSet row, int number) throws SQLException {
        return new PublishedDataset(
                row.getLong("id"),
                new ResourceCode(row.getString("code")),
                row.getInt("version"),
                row.getLong("revision"),
                DatasetState.valueOf(row.getString("state")),
                new Named(row.getString("department"), row.getString("name_zh"), row.getString("name_en")),
                row.getString("title"),
                OpenType.valueOf(row.getString("open_type")),
                row.getInt("level"),
                row.getBoolean("personal_info"),
                List.of((String[]) row.getArray("libraries").getArray()),
                row.getObject("publish_date", LocalDate.class),
                instant(row, "published_at"),
                metadata.read(row.getString("metadata")));
    }

    RegisteredDataset registered(ResultSet row, int number) throws SQLException {
        return new RegisteredDataset(
                row.getLong("id"),
                new ResourceCode(row.getString("code")),
                DatasetState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getString("department"),
                row.getBoolean("visible"),
                DatasetItem.of(metadata.read(row.getString("metadata"))));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
