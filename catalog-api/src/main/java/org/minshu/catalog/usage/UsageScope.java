package org.minshu.catalog.usage;

import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a caller sees of use: the authority and auditors all, departments their datasets', organisations their own. */
final class UsageScope {

    /** Conditions on {@code catalog.usage_record record}, in the order in which indexes help most. */
    static final String WHERE = """
             where record.day between :from and :to
               and (:all or record.department = :ownDepartment or record.organisation = :ownOrganisation)
               and (cast(:department as text) is null or record.department = :department)
               and (cast(:dataset as text) is null or record.dataset = :dataset)
               and (cast(:scenario as text) is null or record.scenario = :scenario)
               and (cast(:kind as text) is null or record.kind = :kind)
               and (cast(:library as text) is null
                    or record.dataset in (select code from catalog.published_dataset
                                           where :library = any(libraries)))
            """;

    private UsageScope() {}

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, UsageQuery query, Caller caller) {
        return sql.param("from", query.from())
                .param("to", query.to())
                .param("all", caller.is(Role.AUTHORITY) || caller.is(Role.AUDITOR))
                .param("ownDepartment", caller.is(Role.STEWARD) ? caller.department() : null)
                .param("ownOrganisation", caller.is(Role.DEVELOPER) ? caller.organisation() : null)
                .param("department", query.department())
                .param("dataset", query.dataset())
                .param("scenario", query.scenario())
                .param("kind", query.kind())
                .param("library", query.library());
    }
}
