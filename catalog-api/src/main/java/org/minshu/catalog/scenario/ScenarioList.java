package org.minshu.catalog.scenario;

import java.util.List;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Page;
import org.minshu.model.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of scenarios: everybody sees published ones, an organisation also its own, the authority all. */
@Repository
class ScenarioList {

    private static final String WHERE = """
             where (:all or published or organisation = :organisation)
               and (not :mine or organisation = :organisation)
               and (cast(:field as text) is null or field = :field)
               and (cast(:q as text) is null
                    or strpos(lower(concat_ws(' ', id, name, name_en, problem, problem_en, output, output_en)),
                              lower(:q)) > 0)
               and (cast(:dataset as text) is null
                    or id in (select scenario from catalog.scenario_dataset where dataset = :dataset))
               and (cast(:library as text) is null
                    or id in (select used.scenario
                                from catalog.scenario_dataset used
                                join catalog.published_dataset entry on entry.code = used.dataset
                               where :library = any(entry.libraries)))
            """;

    private final JdbcClient jdbc;

    ScenarioList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Scenario> page(ScenarioQuery query, Caller caller) {
        long total = filtered("select count(*) from catalog.scenario" + WHERE, query, caller)
                .query(Long.class)
                .single();
        List<Scenario> items = filtered(
                        """
                        select scenario.*,
                               array(select dataset from catalog.scenario_dataset used
                                      where used.scenario = scenario.id order by used.position) as datasets
                          from catalog.scenario
                        """ + WHERE + order(query.sort()) + " limit :limit offset :offset", query, caller)
                .param("limit", query.paging().size())
                .param("offset", query.paging().offset())
                .query(Scenarios::scenario)
                .list();
        return query.paging().of(items, total);
    }

    private JdbcClient.StatementSpec filtered(String sql, ScenarioQuery query, Caller caller) {
        return jdbc.sql(sql)
                .param("all", caller.is(Role.AUTHORITY))
                .param("organisation", caller.is(Role.DEVELOPER) ? caller.organisation() : null)
                .param("mine", query.mine())
                .param("field", query.field())
                .param("q", query.q())
                .param("dataset", query.dataset())
                .param("library", query.library());
    }

    private static String order(ScenarioQuery.Sort sort) {
        return switch (sort) {
            case id -> " order by length(id), id";
            case name -> " order by name collate \"und-x-icu\", id";
            case newest -> " order by created_at desc, id";
        };
    }
}
