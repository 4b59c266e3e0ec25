package org.minshu.catalog.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Eventually.until;

import java.time.LocalDate;
import java.util.Map;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.model.identity.Role;

/** Plans mergers and replacements through the API, and waits for their ends. */
public final class Mergers {

    static final String PATH = "/api/v1/successions";

    private final String authority = TestTokens.of(Role.AUTHORITY);
    private final Api api;

    public Mergers(Api api) {
        this.api = api;
    }

    Answer plan(String list, String source, String target, int inDays) {
        var form = Map.of("list", list, "source", source, "target", target, "from", day(inDays), "reason", "机构改革");
        return api.post(authority, PATH, form);
    }

    static String day(int inDays) {
        return LocalDate.now(CivilTime.ZONE).plusDays(inDays).toString();
    }

    /** From one department to the other, done. */
    public void merge(String source, String target) {
        replace("department", source, target);
    }

    /** One value of a list by another, done. */
    public void replace(String list, String source, String target) {
        var planned = plan(list, source, target, 0);
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        until(() -> state(planned.json().path("id").asLong()).equals("DONE"));
    }

    String state(long id) {
        return api.get(authority, PATH + "/" + id).json().path("state").asString();
    }
}
