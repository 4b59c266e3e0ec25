package org.minshu.portal.record;

import java.util.List;
import java.util.stream.Collectors;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.client.records.TableDetail;
import org.minshu.portal.layout.Addresses;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What differs between two versions of a table.
 *
 * @param keys columns that tell a row from all others
 */
public record ChangeQuestion(String slug, String table, int from, int to, List<String> keys, int page) {

    static final int ROWS = 20;

    /** The API pages no further. */
    static final int LAST_PAGE = 10_000 / ROWS;

    /** Distinct values are counted approximately. */
    private static final double NEARLY_ALL = 0.95;

    public ChangeQuestion {
        keys = List.copyOf(keys);
    }

    /** Without wanted columns by the first one that seems to be different in each row. */
    static ChangeQuestion of(String slug, TableDetail table, int from, int to, List<String> wanted, int page) {
        var known = table.columns().stream()
                .map(ColumnProfile::name)
                .filter(wanted::contains)
                .toList();
        var keys = known.isEmpty() ? likely(table) : known;
        return new ChangeQuestion(slug, table.key(), from, to, keys, Math.clamp(page, 1, LAST_PAGE));
    }

    private static List<String> likely(TableDetail table) {
        return table.columns().stream()
                .filter(column -> column.nulls() == 0 && column.distinct() >= table.rows() * NEARLY_ALL)
                .filter(column ->
                        !column.type().equals("POINT") && !column.type().equals("SHAPE"))
                .map(ColumnProfile::name)
                .limit(1)
                .toList();
    }

    MultiValueMap<String, String> parameters() {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("table", table);
        query.add("from", Integer.toString(from));
        query.add("to", Integer.toString(to));
        query.add("key", keys.stream().map(Quoted::name).collect(Collectors.joining(", ")));
        query.add("limit", Integer.toString(ROWS));
        query.add("offset", Integer.toString((page - 1) * ROWS));
        return query;
    }

    /** The same for a program. */
    public String request() {
        return Addresses.of("/api/v1/datasets/" + slug + "/records/changes", parameters());
    }

    public String address(int number) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("table", table);
        query.add("from", Integer.toString(from));
        query.add("to", Integer.toString(to));
        keys.forEach(key -> query.add("key", key));
        if (number > 1) {
            query.add("page", Integer.toString(number));
        }
        return Addresses.of("/datasets/" + slug + "/changes", query);
    }
}
