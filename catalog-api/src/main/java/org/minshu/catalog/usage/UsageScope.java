package org.minshu.catalog.usage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What a caller sees of use, and wants of it: the authority and auditors all, departments their datasets', organisations their own.
 * Only what narrows becomes a condition, so that the database plans for exactly that.
 *
 * @param conditions on columns that records and rollups share
 * @param hour a condition on the hour of the day, beside them
 */
record UsageScope(
        List<String> conditions,
        Map<String, Object> values,
        @Nullable Integer hour) {

    private static final List<String> OF_EVERY_SHARE = List.of("kind = :kind", "outcome = :outcome");
    /** A department of today has the use of those that were merged into it, which keeps their codes. */
    private static final String MERGED = "department = any(array(select cast(:%1$s as text) union all"
            + " select key from catalog.department where merged_into = :%1$s))";

    private static final String HOUR_OF_RECORD = "extract(hour from at at time zone 'Asia/Shanghai')";

    static UsageScope of(UsageQuery query, Caller caller) {
        var scope = new UsageScope(new ArrayList<>(), new LinkedHashMap<>(), query.hour());
        scope.values.put("from", query.from());
        scope.values.put("to", query.to());
        scope.own(caller);
        scope.when(MERGED.formatted("department"), "department", query.department());
        scope.equal("dataset", query.dataset());
        scope.equal("scenario", query.scenario());
        scope.equal("organisation", query.organisation());
        scope.equal("kind", query.kind());
        scope.equal("outcome", query.outcome());
        scope.when(
                "dataset in (select code from catalog.published_dataset where :library = any(libraries))",
                "library",
                query.library());
        return scope;
    }

    /** Whether nothing but time, kind and outcome narrows it. */
    boolean isWhole() {
        return OF_EVERY_SHARE.containsAll(conditions);
    }

    /** Whether nothing but days narrows it. */
    boolean isAll() {
        return conditions.isEmpty() && hour == null;
    }

    String whereInRollup() {
        return where("hour");
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
            values.put("ownDepartment", caller.department());
        }
        if (caller.is(Role.DEVELOPER) && caller.organisation() != null) {
            either.add("organisation = :ownOrganisation");
            values.put("ownOrganisation", caller.organisation());
        }
        conditions.add(either.isEmpty() ? "false" : "(" + String.join(" or ", either) + ")");
    }

    private void equal(String column, @Nullable String value) {
        when(column + " = :" + column, column, value);
    }

    private void when(String condition, String name, @Nullable String value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
