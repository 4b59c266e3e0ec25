package org.minshu.catalog.dataset.exchange;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.metadata.MetadataText;
import org.minshu.catalog.sheet.SheetWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Streams working copies out of the register. */
@Repository
class RegisterExport {

    private static final int FETCH = 200;

    private final JdbcClient jdbc;
    private final MetadataText text;
    private final FormVocabulary vocabulary;

    RegisterExport(JdbcClient jdbc, MetadataText text, FormVocabulary vocabulary) {
        this.jdbc = jdbc;
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /** Which entries; what is null does not matter. */
    record Filter(
            @Nullable String department,
            @Nullable String state,
            @Nullable String q) {}

    private record Line(String code, String metadata) {}

    @Transactional(readOnly = true)
    public void write(Filter filter, SheetWriter sheet) {
        var form = new FormWriting(vocabulary.current());
        sheet.row(FormWriting.header());
        var statement = jdbc.sql("""
                        select code, metadata from catalog.dataset
                         where (:department::text is null or department = :department)
                           and (:state::text is null or state = :state)
                           and (:q::text is null or position(lower(:q) in lower(title)) > 0 or code = :q)
                         order by id""")
                .param("department", filter.department())
                .param("state", filter.state())
                .param("q", filter.q())
                .withFetchSize(FETCH);
        try (Stream<Line> lines =
                statement.query((row, _) -> new Line(row.getString("code"), row.getString("metadata"))).stream()) {
            lines.forEach(
                    line -> form.rows(line.code(), text.read(line.metadata())).forEach(sheet::row));
        }
    }
}
