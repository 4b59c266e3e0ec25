package org.minshu.catalog.audit;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the rows of the trail: in the transaction of the change, so that neither is there without the other. */
@Repository
public class AuditTrail {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Who did what to what.
     *
     * @param action what happened, past tense: {@code dataset.published}
     * @param subject kind and code: {@code dataset 30701916/000012}
     * @param before the changed part before; null where there was nothing
     * @param after the changed part after; null where nothing is left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Caller caller, String action, String subject, @Nullable Object before, @Nullable Object after) {
        recordAll(caller, List.of(new Change(action, subject, before, after)));
    }

    /** The same for many changes in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(Caller caller, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into catalog.audit_entry
                            (actor, actor_name, role, remote_address, action, subject, before, after)
                        select :actor, :name, :role, :from, action, subject, before, after
                          from unnest(:actions::text[], :subjects::text[], :befores::text[], :afters::text[])
                               as change (action, subject, before, after)""")
                .param("actor", caller.subject())
                .param("name", caller.name())
                .param("role", role(caller))
                .param("from", caller.remoteAddress())
                .param("actions", changes.stream().map(Change::action).toArray(String[]::new))
                .param("subjects", changes.stream().map(Change::subject).toArray(String[]::new))
                .param(
                        "befores",
                        changes.stream().map(change -> text(change.before())).toArray(String[]::new))
                .param(
                        "afters",
                        changes.stream().map(change -> text(change.after())).toArray(String[]::new))
                .update();
    }

    private static @Nullable String role(Caller caller) {
        return caller.roles().stream()
                .sorted(Comparator.naturalOrder())
                .findFirst()
                .map(Enum::name)
                .orElse(null);
    }

    private @Nullable String text(@Nullable Object part) {
        return part == null ? null : json.writeValueAsString(part);
    }

    /** One change among many; the fields are those of {@link #record}. */
    public record Change(
            String action,
            String subject,
            @Nullable Object before,
            @Nullable Object after) {}
}
