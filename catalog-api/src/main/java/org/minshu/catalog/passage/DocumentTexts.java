package org.minshu.catalog.passage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.minshu.objects.ObjectStore;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.search.IndexDocument.FileText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was taken out of documents once, in the object store: to index them anew nothing is extracted again. */
@Component
public class DocumentTexts {

    /** Of a dataset; the newest. */
    static final int MOST_FILES = 50;

    private final JdbcClient jdbc;
    private final ObjectStore objects;

    DocumentTexts(JdbcClient jdbc, ObjectStore objects) {
        this.jdbc = jdbc;
        this.objects = objects;
    }

    /** Those of these datasets, by resource code; of each dataset the newest first. */
    public List<StoredText> of(Collection<String> datasets) {
        return jdbc.sql("""
                        select * from (
                            select distribution.dataset, distribution.id, distribution.name,
                                   distribution.media_type_found, made.object_key,
                                   concat_ws(' · ', made.metadata ->> 'title', made.metadata ->> 'author',
                                       made.metadata ->> 'subject') as about,
                                   row_number() over (partition by distribution.dataset
                                       order by distribution.uploaded_at desc, distribution.id) as place
                              from catalog.distribution
                              join catalog.distribution_text made on made.distribution = distribution.id
                             where distribution.dataset = any(:datasets)) newest
                         where place <= :most
                         order by dataset, place""")
                .param("datasets", datasets.toArray(String[]::new))
                .param("most", MOST_FILES)
                .query(DocumentTexts::text)
                .list();
    }

    /**
     * Opens the texts of one dataset, as much of them as the index takes.
     *
     * @throws ObjectStoreUnavailable where they cannot be read now
     */
    public List<FileText> read(List<StoredText> texts) {
        var reading = new TextReading(objects);
        var read = new ArrayList<FileText>();
        for (var text : texts) {
            read.add(new FileText(text.file(), text.name(), text.paged(), reading.pages(text)));
        }
        return read;
    }

    private static StoredText text(ResultSet row, int number) throws SQLException {
        var mediaType = Objects.requireNonNullElse(row.getString("media_type_found"), "");
        return new StoredText(
                row.getString("dataset"),
                row.getString("id"),
                row.getString("name"),
                isPaged(mediaType),
                row.getString("object_key"),
                row.getString("about"));
    }

    /** Where the pages of text documents end is known only to who prints them. */
    private static boolean isPaged(String mediaType) {
        return mediaType.equals("application/pdf")
                || mediaType.contains("presentation")
                || mediaType.contains("powerpoint");
    }
}
