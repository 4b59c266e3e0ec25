package org.minshu.catalog.usage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What a caller sees of use, and wants of it: the authority and auditors all, departments their datasets', organisations their own.
 * Only what narrows becomes a condition, so that the database plans for exactly that.
 *
 * @param conditions on columns that records and rollups share
 * @param columns what these are about
 * @param hour a condition on the hour of the day, beside them
 */
record UsageScope(
        List<String> conditions,
        Set<String> columns,
        Map<String, Object> values,
        @Nullable Integer hour) {

    /** Each has a rollup by day of its own. */
    static final List<String> SHARES = List.of("department", "scenario", "organisation");

    private static final Set<String> OF_EVERY_SHARE = Set.of("kind", "outcome");
    private static final String LIBRARY = "library";
    /** An array, found by the libraries' index and looked up by that of the datasets; as a join, sums of all datasets were read. */
    private static final String IN_LIBRARY = "dataset = any(array(select code from catalog.published_dataset"
            + " where libraries @> array[cast(:library as text)]))";

    /** A department of today has the use of those that were merged into it, which keeps their codes. */
    private static final String MERGED = "department = any(array(select cast(:%1$s as text) union all"
            + " select key from catalog.department where merged_into = :%1$s))";

    private static final String HOUR_OF_RECORD = "extract(hour from at at time zone 'Asia/Shanghai')";

    static UsageScope of(UsageQuery query, Caller caller) {
        var scope = new UsageScope(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashMap<>(), query.hour());
        scope.values.put("from", query.from());
        scope.values.put("to", query.to());
        scope.values.put("monthsFrom", query.monthsFrom());
        scope.values.put("monthsUntil", query.monthsUntil());
        scope.own(caller);
        scope.when("department", MERGED.formatted("department"), query.department());
        scope.equal("dataset", query.dataset());
        scope.equal("scenario", query.scenario());
        scope.equal("organisation", query.organisation());
        scope.equal("kind", query.kind());
        scope.equal("outcome", query.outcome());
        scope.when(LIBRARY, IN_LIBRARY, query.library());
        return scope;
    }

    /** Whether nothing but time, kind and outcome narrows it. */
    boolean isWhole() {
        return OF_EVERY_SHARE.containsAll(columns);
    }

    /** Whether nothing but days narrows it. */
    boolean isAll() {
        return columns.isEmpty() && hour == null;
    }

    /** Whether nothing but days and a library narrow it. */
    boolean isLibrary() {
        return columns.equals(Set.of(LIBRARY)) && hour == null;
    }

    /** Whether nothing but time, kind, outcome and this does. */
    boolean narrowsAtMostBy(String column) {
        return columns.stream().allMatch(each -> each.equals(column) || OF_EVERY_SHARE.contains(each));
    }

    /** The first of those with a rollup of their own that it narrows by, "" where there is none. */
    String only() {
        return SHARES.stream().filter(columns::contains).findFirst().orElse("");
    }

    String whereIn(Rollup rollup) {
        var where = where("hour");
        return rollup.isOfLibraries() ? where.replace(IN_LIBRARY, "library = :library") : where;
    }

    String whereInRecords() {
        return where(HOUR_OF_RECORD);
    }

    private String where(String hourOfDay) {
        var all = new ArrayList<String>();
        all.add("day between :from and :to");
        all.addAll(conditions);
        if (hour != null) {
            all.add(hourOfDay + " = :hour");
        }
        return " where " + String.join(" and ", all);
    }

    StatementSpec bind(StatementSpec sql) {
        var bound = sql.params(values);
        return hour == null ? bound : bound.param("hour", hour);
    }

    private void own(Caller caller) {
        if (caller.is(Role.AUTHORITY) || caller.is(Role.AUDITOR)) {
            return;
        }
        var either = new ArrayList<String>();
        if (caller.is(Role.STEWARD) && caller.department() != null) {
            either.add(MERGED.formatted("ownDepartment"));
            columns.add("department");
            values.put("ownDepartment", caller.department());
        }
        if (caller.is(Role.DEVELOPER) && caller.organisation() != null) {
            either.add("organisation = :ownOrganisation");
            columns.add("organisation");
            values.put("ownOrganisation", caller.organisation());
        }
        if (either.isEmpty()) {
            columns.add("nothing");
        }
        conditions.add(either.isEmpty() ? "false" : "(" + String.join(" or ", either) + ")");
    }

    private void equal(String column, @Nullable String value) {
        when(column, column + " = :" + column, value);
    }

    private void when(String column, String condition, @Nullable String value) {
        if (value != null) {
            conditions.add(condition);
            columns.add(column);
            values.put(column, value);
        }
    }
}
