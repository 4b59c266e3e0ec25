package org.minshu.catalog.dataset.replacement;

import java.util.List;
import org.minshu.catalog.succession.Succession;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes another value into working copies, and adds it to what is public as a version of its own. */
@Repository
class Replacements {

    private final JdbcClient jdbc;

    Replacements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry that names the value. */
    record Found(long id, String code, boolean isPublic) {}

    /**
     * Entries that name the value in what is worked on or in what is public, locked, in the order of ids; rows that refer to
     * them may be added meanwhile, so that nobody who does waits for this.
     */
    List<Found> next(ValuePlace place, Succession succession, long after, int most) {
        return jdbc.sql("""
                        select dataset.id, dataset.code,
                               dataset.version > 0 and dataset.state <> 'RETIRED' and exists (
                                   select from catalog.dataset_version version
                                    where version.dataset = dataset.id and version.version = dataset.version
                                      and %2$s) as is_public
                          from catalog.dataset
                         where dataset.id > :after and dataset.id in (
                               select dataset.id from catalog.dataset where %1$s and %4$s
                               union select id from (%3$s) used where used.id > :after)
                         order by dataset.id limit :most for no key update of dataset""".formatted(place.working(), place.published(), used(place), liveOrAll(place)))
                .param("source", succession.source())
                .param("after", after)
                .param("most", most)
                .query(new DataClassRowMapper<>(Found.class))
                .list();
    }

    /** Retired entries keep their values; those of a merged department go to the other with all the rest. */
    private static String liveOrAll(ValuePlace place) {
        return place == ValuePlace.DEPARTMENT ? "true" : "dataset.state <> 'RETIRED'";
    }

    private static String used(ValuePlace place) {
        return place == ValuePlace.DEPARTMENT
                ? "select id from catalog.dataset where false"
                : """
                select version.dataset as id from catalog.dataset_version version
                  join catalog.dataset entry on entry.id = version.dataset and entry.version = version.version
                 where entry.state <> 'RETIRED' and %s""".formatted(place.published());
    }

    /**
     * An entry whose title the other department has already says whose it was, and is told apart by its code.
     *
     * @return those entries
     */
    List<Long> tellApart(Succession succession, List<Found> found) {
        return bind("""
                update catalog.dataset
                   set original_publisher = other.publisher,
                       metadata = jsonb_set(metadata, '{originalPublisher}', to_jsonb(other.publisher))
                  from (select moved.id,
                               concat_ws('；', nullif(moved.original_publisher, ''),
                                         left(department.name_zh, 200) || '（' || moved.code || '）') as publisher
                          from catalog.dataset moved
                          join catalog.department on department.key = :source
                         where moved.id = any(:ids) and moved.state <> 'RETIRED' and exists (
                               select from catalog.dataset taken
                                where taken.department = :target and taken.state <> 'RETIRED'
                                  and taken.title = moved.title
                                  and taken.original_publisher = moved.original_publisher)) other
                 where dataset.id = other.id
                returning dataset.id""", succession, found, List.of())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** Time of publication stays: nothing new was issued. */
    void replace(ValuePlace place, Succession succession, List<Found> found, List<Long> toldApart) {
        bind("""
                update catalog.dataset
                   set metadata = %s, revision = revision + 1,
                       version = version + case when id = any(:public) then 1 else 0 end
                 where id = any(:ids)""".formatted(place.replaced("metadata")), succession, found, toldApart)
                .update();
        bind("""
                insert into catalog.dataset_version
                    (dataset, version, published_at, published_by, title, open_type, share_type, level, personal_info,
                     theme, format_type, update_cycle, publish_date, record_count, libraries, regions, metadata)
                select version.dataset, version.version + 1, version.published_at, :by, version.title,
                       version.open_type, version.share_type, version.level, version.personal_info,
                       now.metadata ->> 'theme', now.metadata ->> 'formatType', version.update_cycle,
                       version.publish_date, version.record_count,
                       array(select jsonb_array_elements_text(now.metadata -> 'libraries')),
                       array(select jsonb_array_elements_text(now.metadata #> '{coverage,regions}')),
                       case when dataset.id = any(:apart)
                            then jsonb_set(now.metadata, '{originalPublisher}', dataset.metadata -> 'originalPublisher')
                            else now.metadata end
                  from catalog.dataset_version version
                  join catalog.dataset on dataset.id = version.dataset and dataset.version = version.version + 1
                 cross join lateral (select %s as metadata) now
                 where dataset.id = any(:public)""".formatted(place.replaced("version.metadata")), succession, found, toldApart)
                .update();
    }

    void changeDepartment(Succession succession, List<Found> found) {
        bind("update catalog.dataset set department = :target where id = any(:ids)", succession, found, List.of())
                .update();
    }

    private JdbcClient.StatementSpec bind(String sql, Succession succession, List<Found> found, List<Long> toldApart) {
        return jdbc.sql(sql)
                .param("source", succession.source())
                .param("target", succession.target())
                .param("by", succession.by().name())
                .param("ids", found.stream().map(Found::id).toArray(Long[]::new))
                .param("apart", toldApart.toArray(Long[]::new))
                .param(
                        "public",
                        found.stream().filter(Found::isPublic).map(Found::id).toArray(Long[]::new));
    }
}
