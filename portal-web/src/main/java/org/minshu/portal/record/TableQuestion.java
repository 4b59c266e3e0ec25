package org.minshu.portal.record;

import java.util.List;
import java.util.Optional;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.client.records.TableDetail;
import org.minshu.portal.layout.Addresses;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What the page asks of a table, as its own address and as the API's.
 *
 * @param fixed whether that version of the table is asked, rather than the newest at the time
 */
public record TableQuestion(String slug, TableDetail table, RowFilter filter, String sort, boolean fixed) {

    static final int ROWS = 20;

    /** {@code sort} is a column's name, with a minus before it for the largest first. */
    public TableQuestion {
        sort = sort == null ? "" : sort;
    }

    MultiValueMap<String, String> parameters() {
        var query = new LinkedMultiValueMap<String, String>();
        query.addAll(chosen());
        filter.condition(table.columns()).ifPresent(condition -> query.add("where", condition));
        order().ifPresent(order -> query.add("order_by", order));
        return query;
    }

    private MultiValueMap<String, String> chosen() {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("table", table.key());
        if (fixed) {
            query.add("version", Integer.toString(table.version()));
        }
        return query;
    }

    MultiValueMap<String, String> parameters(int page) {
        var query = new LinkedMultiValueMap<>(parameters());
        query.add("limit", Integer.toString(ROWS));
        query.add("offset", Integer.toString((page - 1) * ROWS));
        return query;
    }

    private Optional<String> order() {
        return columns().stream()
                .map(ColumnProfile::name)
                .filter(name -> sort.equals(name) || sort.equals("-" + name))
                .findFirst()
                .map(name -> Quoted.name(name) + (sort.equals(name) ? " asc" : " desc"));
    }

    public List<ColumnProfile> columns() {
        return table.columns();
    }

    /** {@code ascending}, {@code descending} or {@code none}. */
    public String sorted(ColumnProfile column) {
        return sort.equals(column.name()) ? "ascending" : sort.equals("-" + column.name()) ? "descending" : "none";
    }

    /** Where the rows are sorted by that column; by a second step the other way. */
    public String sortedBy(ColumnProfile column) {
        return address(sorted(column).equals("ascending") ? "-" + column.name() : column.name());
    }

    public String address() {
        return address(sort);
    }

    /** The same rows, all of them; as a file. */
    public String export(String format) {
        return Addresses.of("/api/v1/datasets/" + slug + "/exports/" + format, parameters());
    }

    /** The question itself, for a program. */
    public String request() {
        return Addresses.of("/api/v1/datasets/" + slug + "/records", parameters());
    }

    /** All rows of that version. */
    public String unfiltered() {
        return Addresses.of("/datasets/" + slug + "/preview", chosen());
    }

    private String address(String order) {
        var query = new LinkedMultiValueMap<String, String>();
        query.addAll(chosen());
        if (filter.isOn()) {
            query.add("f", filter.f());
            query.add("op", filter.op());
            query.add("v", filter.v());
        }
        if (!order.isEmpty()) {
            query.add("sort", order);
        }
        return Addresses.of("/datasets/" + slug + "/preview", query);
    }
}
