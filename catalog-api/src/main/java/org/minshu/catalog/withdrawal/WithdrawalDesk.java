package org.minshu.catalog.withdrawal;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.access.GrantsOfDataset;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.DatasetRetired;
import org.minshu.catalog.dataset.RegisteredDataset;
import org.minshu.catalog.dataset.Retirements;
import org.minshu.catalog.dataset.Rights;
import org.minshu.catalog.dataset.WorkingCopies;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.withdrawal.Withdrawals.New;
import org.minshu.client.withdrawal.WithdrawalForm;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.DatasetState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a department, or the authority, takes a published entry down: for a day or at once. */
@Service
class WithdrawalDesk {

    private final Withdrawals withdrawals;
    private final WithdrawalRules rules;
    private final WithdrawalNotices notices;
    private final DatasetDirectory datasets;
    private final WorkingCopies copies;
    private final Retirements retirements;
    private final GrantsOfDataset grants;
    private final AuditTrail trail;
    private final Clock clock;

    WithdrawalDesk(
            Withdrawals withdrawals,
            WithdrawalRules rules,
            WithdrawalNotices notices,
            DatasetDirectory datasets,
            WorkingCopies copies,
            Retirements retirements,
            GrantsOfDataset grants,
            AuditTrail trail,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.rules = rules;
        this.notices = notices;
        this.datasets = datasets;
        this.copies = copies;
        this.retirements = retirements;
        this.grants = grants;
        this.trail = trail;
        this.clock = clock;
    }

    /** Announces it, or does it where no later day is named. */
    @Transactional
    public void withdraw(ResourceCode code, long revision, WithdrawalForm form, Caller caller) {
        withdrawals.lockEntry(writable(code, caller).id());
        requireAsRead(code, revision, caller);
        var dataset = writable(code, caller);
        if (dataset.version() == 0 || dataset.state() == DatasetState.RETIRED) {
            throw new CatalogException(
                    ProblemType.STATE_CHANGED, "It is " + dataset.state() + ", version " + dataset.version());
        }
        var today = today();
        var announced = rules.check(dataset, form, today);
        boolean later = announced.on().isAfter(today);
        var added = withdrawals.add(announced, caller, clock.instant(), later ? WithdrawalNotices.ANNOUNCED : null);
        if (added.isEmpty()) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "It is announced already");
        }
        trail.record(caller, "dataset.withdrawal-announced", subject(code), null, announced);
        if (later) {
            notices.announced(withdrawals.lockAnnounced(dataset.id()).orElseThrow(), caller);
        } else {
            retirements.retire(code, announced.reason(), caller);
        }
    }

    @Transactional
    public void cancel(ResourceCode code, Caller caller) {
        var dataset = writable(code, caller);
        var announced = withdrawals
                .lockAnnounced(dataset.id())
                .orElseThrow(() -> new CatalogException(ProblemType.STATE_CHANGED, "No withdrawal is announced"));
        withdrawals.cancelled(announced.id(), caller, clock.instant());
        trail.record(caller, "dataset.withdrawal-cancelled", subject(code), announced.on(), null);
        notices.cancelled(announced, caller);
    }

    /** Whether one was due and is done now. */
    @Transactional
    public boolean doNextDue() {
        var due = withdrawals.lockDue(today());
        due.ifPresent(withdrawal -> retirements.retire(withdrawal.code(), withdrawal.reason(), Caller.platform()));
        return due.isPresent();
    }

    /** However an entry was taken down: what its grants hold of it ends, and its holders are told. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DatasetRetired retired) {
        if (withdrawals.lockAnnounced(retired.id()).isEmpty()) {
            var unannounced = new New(retired.id(), retired.department(), retired.reason(), null, today());
            var _ = withdrawals.add(unannounced, retired.by(), clock.instant(), null);
        }
        var withdrawal = withdrawals.lockAnnounced(retired.id()).orElseThrow();
        notices.done(withdrawal, retired.by());
        grants.end(retired.code(), reason(withdrawal.reason()), retired.by());
        withdrawals.done(withdrawal.id(), retired.by(), clock.instant(), today());
    }

    /** The entry, for those who may take it down. */
    RegisteredDataset writable(ResourceCode code, Caller caller) {
        var dataset = datasets.registered(code)
                .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "No dataset " + code));
        Rights.requireWriterFor(caller, dataset.department());
        return dataset;
    }

    private void requireAsRead(ResourceCode code, long revision, Caller caller) {
        long current = copies.writable(code, caller).revision();
        if (current != revision) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "The current revision is " + current);
        }
    }

    private static String reason(@Nullable String given) {
        return "数据集已撤下" + (given == null ? "" : "：" + given);
    }

    private static String subject(ResourceCode code) {
        return "dataset " + code;
    }

    private LocalDate today() {
        return CivilTime.day(clock.instant());
    }
}
