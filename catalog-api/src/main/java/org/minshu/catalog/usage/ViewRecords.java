package org.minshu.catalog.usage;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.usage.DatasetViews.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes views, many in one statement. */
@Repository
class ViewRecords {

    private final JdbcClient jdbc;

    ViewRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<View> views) {
        jdbc.sql("""
                        insert into catalog.usage_record
                            (at, day, kind, outcome, organisation, caller, caller_name, dataset, department,
                             dataset_title)
                        select view.at, view.day, 'VIEW', 'COMPLETED', view.organisation, view.caller, view.caller_name,
                               dataset.code, dataset.department, coalesce(dataset.title, dataset.code)
                          from unnest(:ats::timestamptz[], :days::date[], :organisations::text[], :callers::text[],
                                      :callerNames::text[], :ids::bigint[])
                               as view (at, day, organisation, caller, caller_name, id)
                          join catalog.dataset on dataset.id = view.id""")
                .param("ats", strings(views, view -> OffsetDateTime.ofInstant(view.at(), ZoneOffset.UTC)))
                .param("days", strings(views, view -> CivilTime.day(view.at())))
                .param(
                        "organisations",
                        strings(views, view -> view.viewed().caller().organisation()))
                .param(
                        "callers",
                        strings(
                                views,
                                view -> known(view, view.viewed().caller().subject())))
                .param(
                        "callerNames",
                        strings(
                                views,
                                view -> known(view, view.viewed().caller().name())))
                .param("ids", views.stream().map(view -> view.viewed().id()).toArray(Long[]::new))
                .update();
    }

    private static @Nullable String known(View view, String text) {
        return view.viewed().caller().isAnonymous() ? null : text;
    }

    private static @Nullable String[] strings(List<View> views, Function<View, @Nullable Object> field) {
        return views.stream()
                .map(view -> {
                    var value = field.apply(view);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }
}
