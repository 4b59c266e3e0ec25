package org.minshu.catalog.succession;

import static java.util.Comparator.comparingInt;

import java.util.List;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.reference.DepartmentChanged;
import org.minshu.catalog.work.ParkedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Carries successions out, some rows a transaction: killed anywhere, it goes on from the last that was kept. */
@Component
class SuccessionRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SuccessionRunner.class);
    private static final int BATCH = 100;
    private static final String FINISHED = "finished";

    private final Successions successions;
    private final TakeOver takeOver;
    private final List<SuccessionStep> steps;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    SuccessionRunner(
            Successions successions,
            TakeOver takeOver,
            List<SuccessionStep> steps,
            AuditTrail audit,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.successions = successions;
        this.takeOver = takeOver;
        this.steps = steps.stream().sorted(comparingInt(SuccessionStep::order)).toList();
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
    }

    /** The one that is due longest, to its end. */
    void run() {
        successions.due().ifPresent(id -> {
            try {
                while (step(id, BATCH)) {
                    LOG.debug("Succession {} goes on", id);
                }
            } catch (RuntimeException broken) {
                LOG.warn("Succession {} broke off: {}", id, broken.toString());
                successions.brokeOff(id, ParkedWork.shortened(String.valueOf(broken.getMessage())));
            }
        });
    }

    /** One transaction's worth; whether there is more. */
    boolean step(long id, int most) {
        return Boolean.TRUE.equals(transactions.execute(_ -> successions
                .lock(id)
                .map(succession -> advance(succession, most))
                .orElse(false)));
    }

    private boolean advance(Succession succession, int most) {
        if (succession.isPlanned()) {
            takeOver.begin(succession);
            return true;
        }
        if (!succession.isRunning()) {
            return false;
        }
        var left = left(succession);
        if (left.isEmpty()) {
            return isOnceMore(succession) || finish(succession);
        }
        var current = left.getFirst();
        var progress = current.advance(succession, most);
        if (progress.after() != null) {
            successions.advance(succession.id(), current.name(), progress.after(), current.name(), progress.done());
        } else {
            var next = left.size() > 1 ? left.get(1).name() : FINISHED;
            successions.advance(succession.id(), next, "", current.name(), progress.done());
        }
        return true;
    }

    /** From the one that it is in; a step that there is no more begins anew, for each may be done twice. */
    private List<SuccessionStep> left(Succession succession) {
        var all =
                steps.stream().filter(step -> step.concerns(succession.list())).toList();
        if (FINISHED.equals(succession.step())) {
            return List.of();
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(succession.step())) {
                return all.subList(i, all.size());
            }
        }
        return all;
    }

    private boolean isOnceMore(Succession succession) {
        var late = steps.stream()
                .filter(step -> step.concerns(succession.list()) && step.hasLate(succession))
                .findFirst();
        late.ifPresent(step -> successions.advance(succession.id(), step.name(), "", step.name(), 0));
        return late.isPresent();
    }

    /** Documents of the index carry the names of merged departments. */
    private boolean finish(Succession succession) {
        successions.finish(succession.id());
        if (succession.isOfDepartments()) {
            events.publishEvent(new DepartmentChanged(succession.target()));
        }
        audit.record(
                succession.by(), "succession.completed", "succession " + succession.id(), null, succession.subject());
        return false;
    }
}
