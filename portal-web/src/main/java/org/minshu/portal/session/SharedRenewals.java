package org.minshu.portal.session;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.minshu.portal.platform.Renewals;
import org.minshu.portal.platform.SessionEndedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tokens' row is locked while they are renewed, and written at once: a request that renews at the same time in another portal
 * waits and finds the new ones. Otherwise it would use up the same refresh token, for which some providers end the sign-in.
 */
final class SharedRenewals implements Renewals {

    private static final String TAKE = """
            select a.session_primary_id, a.attribute_bytes
            from portal.spring_session s
            join portal.spring_session_attributes a on a.session_primary_id = s.primary_id
            where s.session_id = sha256(convert_to(:session, 'UTF8')) and a.attribute_name = :name
            for update of a
            """;
    private static final String PUT = """
            update portal.spring_session_attributes set attribute_bytes = :bytes
            where session_primary_id = :row and attribute_name = :name
            """;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final SealedValues values;

    SharedRenewals(JdbcClient database, TransactionTemplate transactions, SealedValues values) {
        this.database = database;
        this.transactions = transactions;
        this.values = values;
    }

    @Override
    public OAuth2AuthorizedClient renew(String session, String name, UnaryOperator<OAuth2AuthorizedClient> renewal) {
        return transactions.execute(_ -> {
            var row = take(session, name)
                    .orElseThrow(() -> new SessionEndedException("The session was ended while it was used"));
            if (!(row.value instanceof OAuth2AuthorizedClient known)) {
                throw new SessionEndedException("The session's tokens cannot be read");
            }
            var renewed = renewal.apply(known);
            if (!renewed.equals(known)) {
                put(row.id, name, values.write(renewed));
            }
            return renewed;
        });
    }

    private Optional<Row> take(String session, String name) {
        return database.sql(TAKE)
                .param("session", session)
                .param("name", name)
                .query((row, _) ->
                        new Row(row.getString("session_primary_id"), values.read(row.getBytes("attribute_bytes"))))
                .optional();
    }

    private void put(String row, String name, byte[] bytes) {
        var _ = database.sql(PUT)
                .param("bytes", bytes)
                .param("row", row)
                .param("name", name)
                .update();
    }

    private record Row(String id, @Nullable Object value) {}
}
