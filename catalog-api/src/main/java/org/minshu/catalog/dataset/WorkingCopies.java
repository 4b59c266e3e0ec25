package org.minshu.catalog.dataset;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.minshu.catalog.dataset.metadata.MetadataText;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.DatasetState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the rooms of the register look up what departments work on. */
@Repository
public class WorkingCopies {

    private final JdbcClient jdbc;
    private final MetadataText text;

    WorkingCopies(JdbcClient jdbc, MetadataText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** For those who may write it; to others the public face is all there is. */
    public WorkingCopy writable(ResourceCode code, Caller caller) {
        var copy = find(List.of(code)).get(code);
        if (copy == null) {
            throw RegisterDesk.notFound(code);
        }
        Rights.requireWriterFor(caller, copy.department());
        return copy;
    }

    /** Those of them that are there. */
    public Map<ResourceCode, WorkingCopy> find(Collection<ResourceCode> codes) {
        return jdbc
                .sql("select * from catalog.dataset where code = any(:codes)")
                .param("codes", codes.stream().map(ResourceCode::value).toArray(String[]::new))
                .query(this::copy)
                .list()
                .stream()
                .collect(toMap(WorkingCopy::code, identity()));
    }

    private WorkingCopy copy(ResultSet row, int number) throws SQLException {
        return new WorkingCopy(
                row.getLong("id"),
                new ResourceCode(row.getString("code")),
                row.getString("department"),
                DatasetState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getLong("revision"),
                text.read(row.getString("metadata")));
    }
}
