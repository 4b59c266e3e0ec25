package org.minshu.catalog.scenario;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.minshu.catalog.security.Caller;
import org.minshu.client.scenario.ScenarioForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of scenarios. */
@Repository
class Scenarios {

    private static final String SELECT = """
            select scenario.*,
                   array(select dataset from catalog.scenario_dataset used
                          where used.scenario = scenario.id order by used.position) as datasets
              from catalog.scenario
            """;

    private final JdbcClient jdbc;

    Scenarios(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Scenario> find(String id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(Scenarios::scenario)
                .optional();
    }

    List<Scenario> all(Collection<String> ids) {
        return jdbc.sql(SELECT + " where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(Scenarios::scenario)
                .list();
    }

    List<Scenario> publishedUsing(String dataset) {
        return jdbc.sql(SELECT + """
                         where published and id in
                               (select scenario from catalog.scenario_dataset where dataset = :dataset)
                         order by length(id), id""")
                .param("dataset", dataset)
                .query(Scenarios::scenario)
                .list();
    }

    /** An id that no developer's scenario has had. */
    String nextId() {
        return "S"
                + jdbc.sql("select nextval('catalog.scenario_number')")
                        .query(Long.class)
                        .single();
    }

    /** Whether it was added; not where one of that id exists. */
    boolean add(Scenario scenario, Caller by, Instant at) {
        int added = write("""
                insert into catalog.scenario
                    (id, organisation, published, name, name_en, field, problem, problem_en, output, output_en,
                     beneficiaries, beneficiaries_en, developer_type, access_mode, public_interest, consent_required,
                     created_by, created_at, updated_at)
                values (:id, :organisation, :published, :name, :nameEn, :field, :problem, :problemEn, :output, :outputEn,
                        :beneficiaries, :beneficiariesEn, :developerType, :accessMode, :publicInterest,
                        :consentRequired, :by, :at, :at)
                on conflict (id) do nothing""", scenario)
                .param("by", by.subject())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        if (added == 1) {
            link(scenario);
        }
        return added == 1;
    }

    /** Whether it was changed; not where its revision is another by now. */
    boolean change(Scenario scenario, Instant at) {
        int changed = write("""
                update catalog.scenario
                   set published = :published, name = :name, name_en = :nameEn, field = :field, problem = :problem,
                       problem_en = :problemEn, output = :output, output_en = :outputEn,
                       beneficiaries = :beneficiaries, beneficiaries_en = :beneficiariesEn,
                       developer_type = :developerType, access_mode = :accessMode,
                       public_interest = :publicInterest, consent_required = :consentRequired,
                       organisation = :organisation, revision = revision + 1, updated_at = :at
                 where id = :id and revision = :revision""", scenario)
                .param("revision", scenario.revision())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        if (changed == 1) {
            jdbc.sql("delete from catalog.scenario_dataset where scenario = :id")
                    .param("id", scenario.id())
                    .update();
            link(scenario);
        }
        return changed == 1;
    }

    private void link(Scenario scenario) {
        jdbc.sql("""
                        insert into catalog.scenario_dataset (scenario, dataset, position)
                        select :id, dataset, position
                          from unnest(:datasets::text[]) with ordinality as used (dataset, position)""")
                .param("id", scenario.id())
                .param(
                        "datasets",
                        Objects.requireNonNull(scenario.form().datasets()).toArray(String[]::new))
                .update();
    }

    private JdbcClient.StatementSpec write(String sql, Scenario scenario) {
        var form = scenario.form();
        return jdbc.sql(sql)
                .param("id", scenario.id())
                .param("organisation", scenario.organisation())
                .param("published", scenario.published())
                .param("name", form.name())
                .param("nameEn", form.nameEn())
                .param("field", form.field())
                .param("problem", form.problem())
                .param("problemEn", form.problemEn())
                .param("output", form.output())
                .param("outputEn", form.outputEn())
                .param("beneficiaries", form.beneficiaries())
                .param("beneficiariesEn", form.beneficiariesEn())
                .param("developerType", form.developerType())
                .param("accessMode", form.accessMode())
                .param("publicInterest", form.publicInterest())
                .param("consentRequired", form.consentRequired());
    }

    static Scenario scenario(ResultSet row, int number) throws SQLException {
        var form = new ScenarioForm(
                row.getString("name"),
                row.getString("name_en"),
                row.getString("field"),
                row.getString("problem"),
                row.getString("problem_en"),
                row.getString("output"),
                row.getString("output_en"),
                row.getString("beneficiaries"),
                row.getString("beneficiaries_en"),
                row.getString("developer_type"),
                row.getString("access_mode"),
                row.getBoolean("public_interest"),
                row.getBoolean("consent_required"),
                List.of((String[]) row.getArray("datasets").getArray()));
        return new Scenario(
                row.getString("id"),
                row.getString("organisation"),
                row.getBoolean("published"),
                form,
                row.getLong("revision"));
    }
}
