package org.minshu.catalog.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.access.Requests;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class StewardDeskIT {

    private static final String PATH = "/api/v1/desk/department";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    final String authority = TestTokens.of(Role.AUTHORITY);
    String department;
    String steward;

    @BeforeEach
    void aDepartment() {
        department = new Scene(api).department();
        steward = TestTokens.steward(department);
    }

    @Test
    void whatHasADeadlineComesFirstAndEachKindIsCounted() {
        var requests = new Requests(api);
        var wanted = requests.restricted(department);
        requests.submitted(Map.of(wanted, List.of("ammonia")));
        var returned = draft();
        var submitted = api.post(authority, path(returned) + "/submission", returned.etag(), Map.of());
        api.post(authority, path(returned) + "/return", submitted.etag(), Map.of("reason", "摘要不完整"));
        draft();
        var stale = draft();
        old("dataset", "updated_at", "code = '" + stale.json().path("code").asString() + "'");
        due(wanted);
        failedImport();

        assertThat(kinds(""))
                .startsWith("UPDATE", "REQUEST")
                .containsExactlyInAnyOrder("UPDATE", "REQUEST", "RETURNED", "DRAFT", "IMPORT");
        assertThat(kinds("?kind=RETURNED")).containsExactly("RETURNED");
        assertThat(kinds("?overdue=true")).containsExactly("UPDATE");
        assertThat(kinds("?size=2&page=3")).hasSize(1);
        var counts =
                api.get(authority, PATH + "/counts?department=" + department).json();
        assertThat(counts.path("drafts").asInt()).isEqualTo(1);
        assertThat(counts.path("overdue").asInt()).isEqualTo(1);
        assertThat(api.get(steward, PATH + "/tasks?kind=REQUEST")
                        .json()
                        .at("/items/0/workingDays")
                        .asInt())
                .isPositive();
    }

    @Test
    void everyDepartmentSeesItsOwnOnly() {
        assertThat(api.get(TestTokens.steward("none"), PATH + "/tasks?department=" + department)
                        .problem())
                .isEqualTo("other-department");
        assertThat(api.get(authority, PATH + "/counts").problem()).isEqualTo("parameter-invalid");
        assertThat(api.get(steward, PATH + "/tasks?kind=other").problem()).isEqualTo("parameter-invalid");
        assertThat(kinds("")).isEmpty();
    }

    private Answer draft() {
        return api.post(authority, "/api/v1/datasets", Scene.metadata(department));
    }

    private static String path(Answer dataset) {
        return "/api/v1/datasets/" + dataset.json().path("slug").asString();
    }

    private void old(String table, String column, String condition) {
        jdbc.sql("update catalog.%s set %s = now() - interval '40 days' where %s".formatted(table, column, condition))
                .update();
    }

    /** As the worker would write it some days later, and not once more now. */
    private void due(String slug) {
        while (jdbc.sql("select exists (select from catalog.quality_work)")
                .query(Boolean.class)
                .single()) {
            Thread.onSpinWait();
        }
        jdbc.sql("""
                        insert into catalog.dataset_quality
                            (dataset, department, visible, score, findability, accessibility, interoperability,
                             reusability, contextuality, missed, update_due, edition, scored_at)
                        select id, department, true, 50, 1, 1, 1, 1, 1, '{}', current_date - 3, 1, now()
                          from catalog.dataset where code = :code
                        on conflict (dataset) do update set update_due = current_date - 3""").param("code", slug.replace('-', '/')).update();
    }

    private void failedImport() {
        jdbc.sql("""
                        insert into catalog.register_import
                            (id, name, dry_run, state, object_key, row_count, started_by, started_by_name, roles,
                             department, started_at, failure)
                        values (:id, '登记表.xlsx', false, 'FAILED', :id, 3, 's', 's', '{STEWARD}', :department, now(),
                                '表头不对')""")
                .param("id", "failed-" + department)
                .param("department", department)
                .update();
    }

    private List<String> kinds(String query) {
        return api.get(steward, PATH + "/tasks" + query)
                .json()
                .path("items")
                .valueStream()
                .map(task -> task.path("kind").asString())
                .toList();
    }
}
