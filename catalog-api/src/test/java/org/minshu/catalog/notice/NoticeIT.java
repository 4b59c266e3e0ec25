package org.minshu.catalog.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class NoticeIT {

    private static final String PATH = "/api/v1/notices";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    final String authority = TestTokens.of(Role.AUTHORITY);

    @Test
    void everybodyReadsTheNoticesOfTodayAndNoOthers() {
        var current = created(today.minusDays(1), today);
        var endless = created(today, null);
        var tomorrow = created(today.plusDays(1), null);
        var over = created(today.minusDays(9), today.minusDays(1));

        assertThat(ids(null, "?size=100")).contains(endless, current).doesNotContain(tomorrow, over);
        assertThat(ids(authority, "?all=true&size=100")).contains(tomorrow, endless, current, over);
        assertThat(api.get(null, PATH + "/" + current).json().path("state").asString())
                .isEqualTo("CURRENT");
        assertThat(api.get(null, PATH + "/" + tomorrow).problem()).isEqualTo("notice-not-found");
        assertThat(api.get(authority, PATH + "/" + tomorrow)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("SCHEDULED");
        assertThat(api.get(null, PATH + "?all=true").problem()).isEqualTo("not-allowed");
    }

    @Test
    void ofTwoWhoChangeANoticeTheSecondIsRefused() {
        var id = created(today, null);
        var form = form(today, null);
        form.put("titleZh", "改过的公告");

        var first = api.put(authority, PATH + "/" + id, Map.of("If-Match", "\"1\""), form);
        var second = api.put(authority, PATH + "/" + id, Map.of("If-Match", "\"1\""), form);

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.etag()).isEqualTo("\"2\"");
        assertThat(second.problem()).isEqualTo("changed-meanwhile");
        assertThat(api.put(authority, PATH + "/" + id, Map.of(), form).problem())
                .isEqualTo("precondition-required");
    }

    @Test
    void aNoticeIsTakenBackAndEveryStepIsOnTheTrail() {
        var id = created(today, null);

        assertThat(delete(id, "\"7\"").problem()).isEqualTo("changed-meanwhile");
        assertThat(delete(id, "\"1\"").status()).isEqualTo(204);
        assertThat(delete(id, "\"1\"").problem()).isEqualTo("notice-not-found");
        assertThat(jdbc.sql("select action from catalog.audit_entry where subject = :subject order by id")
                        .param("subject", "notice " + id)
                        .query(String.class)
                        .list())
                .containsExactly("notice.created", "notice.deleted");
    }

    @Test
    void whatANoticeLacksIsSaidAtItsField() {
        var form = form(today, today.minusDays(1));
        form.put("titleZh", " ");
        form.remove("textEn");

        var refused = api.post(authority, PATH, form);

        assertThat(refused.problem()).isEqualTo("validation-failed");
        assertThat(refused.json().path("violations").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/titleZh", "/textEn", "/until");
    }

    private long created(LocalDate from, @Nullable LocalDate until) {
        var answer = api.post(authority, PATH, form(from, until));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asLong();
    }

    private static Map<String, Object> form(LocalDate from, @Nullable LocalDate until) {
        var form = new HashMap<String, Object>();
        form.put("titleZh", "系统维护公告");
        form.put("titleEn", "Maintenance");
        form.put("textZh", "周六 22:00 起暂停下载两小时。");
        form.put("textEn", "No downloads for two hours from Saturday 22:00.");
        form.put("from", from.toString());
        if (until != null) {
            form.put("until", until.toString());
        }
        return form;
    }

    private Api.Answer delete(long id, String etag) {
        return api.send("DELETE", authority, PATH + "/" + id, Map.of("If-Match", etag), BodyPublishers.noBody());
    }

    private List<Long> ids(@Nullable String token, String query) {
        var ids = new ArrayList<Long>();
        api.get(token, PATH + query)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asLong()));
        return ids;
    }
}
