package org.minshu.catalog.file;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.minshu.client.file.UnderstandingForm;
import org.minshu.client.profile.TableProfile;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was made of files: tables, and the text of documents. */
@Repository
class MadeTables {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MadeTables(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of all objects that were made of the file, those with rejected rows among them. */
    List<String> keys(String distribution) {
        return jdbc.sql("""
                        select object_key from catalog.distribution_table where distribution = :id
                        union all
                        select rejects_key from catalog.distribution_table
                         where distribution = :id and rejects_key is not null
                        union all
                        select object_key from catalog.distribution_text where distribution = :id""")
                .param("id", distribution)
                .query((row, _) -> row.getString("object_key"))
                .list();
    }

    /** Of the tables that were made of the file itself, not of rows that were pushed later. */
    List<String> firstKeys(String distribution) {
        return jdbc.sql("""
                        select object_key from catalog.distribution_table where distribution = :id and version = 1
                        union all
                        select rejects_key from catalog.distribution_table
                         where distribution = :id and version = 1 and rejects_key is not null
                        union all
                        select object_key from catalog.distribution_text where distribution = :id""")
                .param("id", distribution)
                .query((row, _) -> row.getString("object_key"))
                .list();
    }

    /** Of the tables of the dataset's files, the newest first. */
    List<TableProfile> newestProfiles(ResourceCode dataset) {
        return jdbc.sql("""
                        select made.profile from catalog.distribution_table made
                          join catalog.distribution on distribution.id = made.distribution
                         where distribution.dataset = :dataset
                         order by distribution.uploaded_at desc, made.distribution, made.position, made.version desc
                         limit 50""")
                .param("dataset", dataset.value())
                .query((row, _) -> json.readValue(row.getString("profile"), TableProfile.class))
                .list();
    }

    /** Whether a text was among what is gone. */
    boolean removeFirst(String distribution) {
        jdbc.sql("delete from catalog.distribution_table where distribution = :id and version = 1")
                .param("id", distribution)
                .update();
        return jdbc.sql("delete from catalog.distribution_text where distribution = :id")
                        .param("id", distribution)
                        .update()
                > 0;
    }

    void add(String distribution, int position, UnderstandingForm.Table table, Instant at) {
        jdbc.sql("""
                        insert into catalog.distribution_table
                            (distribution, position, version, name, object_key, sha256, bytes, row_count, columns, profile,
                             rejects_key, rejected, made_at)
                        values (:id, :position, 1, :name, :key, :sha256, :bytes, :rows, :columns::jsonb, :profile::jsonb,
                                :rejectsKey, :rejected, :at)""")
                .param("id", distribution)
                .param("position", position)
                .param("name", table.name())
                .param("key", table.objectKey())
                .param("sha256", table.sha256())
                .param("bytes", table.bytes())
                .param("rows", table.rows())
                .param("columns", json.writeValueAsString(table.columns()))
                .param("profile", withoutZeros(json.writeValueAsString(table.profile())))
                .param("rejectsKey", table.rejectsKey())
                .param("rejected", table.rejected())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void add(String distribution, UnderstandingForm.Text text) {
        jdbc.sql("""
                        insert into catalog.distribution_text
                            (distribution, object_key, sha256, bytes, pages, characters, excerpt, metadata)
                        values (:id, :key, :sha256, :bytes, :pages, :characters, :excerpt, :metadata::jsonb)""")
                .param("id", distribution)
                .param("key", text.objectKey())
                .param("sha256", text.sha256())
                .param("bytes", text.bytes())
                .param("pages", text.pages())
                .param("characters", text.characters())
                .param("excerpt", text.excerpt().replace("\0", ""))
                .param("metadata", withoutZeros(json.writeValueAsString(text.metadata())))
                .update();
    }

    /** PostgreSQL keeps no zero characters, not even in JSON; sampled values may hold some. */
    private static String withoutZeros(String json) {
        return json.replace("\\u0000", "");
    }
}
