package org.minshu.catalog.withdrawal;

import java.time.LocalDate;
import java.util.Optional;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.catalog.subscription.FollowersOfDataset;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells followers of what was announced or undone, a batch a transaction; that it is done they hear as of any entry. */
@Component
class Telling {

    private static final int BATCH = 500;
    /** Then others get their turn. */
    private static final int BATCHES = 40;

    private final JdbcClient jdbc;
    private final FollowersOfDataset followers;
    private final Notifications notifications;
    private final TransactionOperations transactions;

    Telling(
            JdbcClient jdbc,
            FollowersOfDataset followers,
            Notifications notifications,
            TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.followers = followers;
        this.notifications = notifications;
        this.transactions = transactions;
    }

    void run() {
        for (int i = 0; i < BATCHES; i++) {
            if (!Boolean.TRUE.equals(transactions.execute(_ -> tellSome()))) {
                return;
            }
        }
    }

    /** Whether there was something. */
    private boolean tellSome() {
        var found = next();
        if (found.isEmpty()) {
            return false;
        }
        var work = found.get();
        var batch = followers.after(work.withdrawal().dataset(), work.told(), BATCH);
        notifications.addAll(batch.stream()
                .map(follower -> WithdrawalNotices.of(
                        work.withdrawal(),
                        work.kind(),
                        Recipient.person(follower.subject()),
                        // who also holds a grant has heard of it
                        "holder " + follower.subject()))
                .toList());
        jdbc.sql("update catalog.dataset_withdrawal set told = :told, telling = :telling where id = :id")
                .param("told", batch.isEmpty() ? work.told() : batch.getLast().id())
                .param("telling", batch.size() < BATCH ? null : work.kind())
                .param("id", work.withdrawal().id())
                .update();
        return true;
    }

    private Optional<Work> next() {
        return jdbc.sql("""
                        select withdrawal.*, dataset.code, version.title
                          from catalog.dataset_withdrawal withdrawal
                          join catalog.dataset on dataset.id = withdrawal.dataset
                          join catalog.dataset_version version
                            on version.dataset = dataset.id and version.version = dataset.version
                         where withdrawal.telling is not null
                         order by withdrawal.id limit 1
                           for update of withdrawal skip locked""")
                .query((row, _) -> new Work(
                        new Withdrawal(
                                row.getLong("id"),
                                row.getLong("dataset"),
                                new ResourceCode(row.getString("code")),
                                row.getString("department"),
                                row.getString("title"),
                                row.getString("reason"),
                                row.getObject("effective_on", LocalDate.class)),
                        row.getString("telling"),
                        row.getLong("told")))
                .optional();
    }

    record Work(Withdrawal withdrawal, String kind, long told) {}
}
