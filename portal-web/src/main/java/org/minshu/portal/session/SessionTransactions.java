package org.minshu.portal.session;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets pages that everybody may read go on without a database: a session that cannot be read counts as absent for that request. What
 * has to be written fails, because nobody may believe to be signed out who is not.
 */
final class SessionTransactions implements TransactionOperations {

    private static final Logger LOG = LoggerFactory.getLogger(SessionTransactions.class);

    private final TransactionOperations database;

    SessionTransactions(TransactionOperations database) {
        this.database = database;
    }

    /** Spring Session reads by this method, where null is no session to it, and writes by the other. */
    @Override
    @SuppressWarnings("NullAway")
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        if (SessionOutage.isKnown()) {
            return null;
        }
        try {
            return database.execute(action);
        } catch (TransactionException
                | NonTransientDataAccessResourceException
                | TransientDataAccessResourceException
                | RecoverableDataAccessException e) {
            LOG.warn("A session could not be read: {}", e.getMessage());
            SessionOutage.note();
            return null;
        }
    }

    @Override
    public void executeWithoutResult(Consumer<TransactionStatus> action) {
        database.executeWithoutResult(action);
    }
}
