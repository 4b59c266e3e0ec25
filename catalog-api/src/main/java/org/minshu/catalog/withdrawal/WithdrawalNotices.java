package org.minshu.catalog.withdrawal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minshu.catalog.access.GrantsOfDataset;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.notification.Notification;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;
import org.springframework.stereotype.Component;

/** Tells those who hold grants or wait for one, and those who answer for the entry; followers are told by {@link Telling}. */
@Component
class WithdrawalNotices {

    static final String ANNOUNCED = "WITHDRAWAL_ANNOUNCED";
    static final String CANCELLED = "WITHDRAWAL_CANCELLED";
    private static final String DONE = "WITHDRAWAL_DONE";

    private final Notifications notifications;
    private final GrantsOfDataset grants;

    WithdrawalNotices(Notifications notifications, GrantsOfDataset grants) {
        this.notifications = notifications;
        this.grants = grants;
    }

    void announced(Withdrawal withdrawal, Caller by) {
        tell(withdrawal, ANNOUNCED, office(withdrawal, by));
    }

    void cancelled(Withdrawal withdrawal, Caller by) {
        tell(withdrawal, CANCELLED, office(withdrawal, by));
    }

    /** Before the grants end: afterwards nobody holds one. */
    void done(Withdrawal withdrawal, Caller by) {
        tell(withdrawal, DONE, office(withdrawal, by));
    }

    static Notification of(Withdrawal withdrawal, String kind, Recipient to, String dedup) {
        var words = new HashMap<>(Map.of(
                "title",
                withdrawal.title(),
                "detail",
                Objects.requireNonNullElse(withdrawal.reason(), ""),
                "until",
                CivilTime.endOf(withdrawal.on().minusDays(1)).toString()));
        return new Notification(
                to, kind, words, "/datasets/" + withdrawal.code().slug(), kind + " " + withdrawal.id() + " " + dedup);
    }

    /** The other side: the department where the authority acts, the authority where a department does. */
    private static Recipient office(Withdrawal withdrawal, Caller by) {
        return by.isStewardOf(withdrawal.department())
                ? Recipient.all(Role.AUTHORITY)
                : Recipient.of(Role.STEWARD, withdrawal.department());
    }

    private void tell(Withdrawal withdrawal, String kind, Recipient office) {
        List<Notification> told = new ArrayList<>();
        told.add(of(withdrawal, kind, office, office.toString()));
        grants.askers(withdrawal.code())
                .forEach(subject -> told.add(of(withdrawal, kind, Recipient.person(subject), "holder " + subject)));
        notifications.addAll(told);
    }
}
