package org.minshu.catalog.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.measurement.BoundRule.Reason;
import org.minshu.client.measurement.RuleResult;
import org.minshu.tables.AggregateFunction;
import org.minshu.tables.Expression;
import org.minshu.tables.Patience;
import org.minshu.tables.StoredTable;
import org.minshu.tables.TableEngine;
import org.minshu.tables.TableRefused;
import org.springframework.stereotype.Component;

/** Measures a table: all rules are counted in one reading; only for those that fail, rows are looked for. */
@Component
class TableMeasuring {

    /** Of a rule, kept and shown. */
    static final int MOST_ROWS = 100;

    private final TableEngine engine;
    private final MeasurementSettings settings;

    TableMeasuring(TableEngine engine, MeasurementSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /**
     * Results in the order of the rules.
     *
     * @throws TableRefused where it may go better another time
     */
    List<RuleResult> measure(MeasuredTable measured, List<BoundRule> rules, StandingRules standing) {
        var table = measured.stored();
        var pass = new CountingPass();
        var pending = rules.stream()
                .map(rule -> prepared(rule, table, pass, new Samples(engine, table, standing.items()), standing))
                .toList();
        var refused = run(pass, table);
        var results = new ArrayList<RuleResult>();
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            if (refused == null || !isOfRows(rule)) {
                results.add(answered(rule, pending.get(i)));
            } else {
                results.add(Results.unchecked(rule.applied(), refused));
            }
        }
        return results;
    }

    private static boolean isOfRows(BoundRule rule) {
        return switch (rule) {
            case BoundRule.OfRows _, BoundRule.OfKeys _, BoundRule.OfReference _, BoundRule.OfNewest _ -> true;
            case BoundRule.Standing _, BoundRule.Unfit _ -> false;
        };
    }

    /** What the table is too much for, or what is wrong with it; null where it was read. */
    private @Nullable Reason run(CountingPass pass, StoredTable table) {
        try {
            pass.run(engine, table, patience());
            return null;
        } catch (TableRefused refused) {
            return reason(refused);
        }
    }

    private RuleResult answered(BoundRule rule, Supplier<RuleResult> pending) {
        try {
            return pending.get();
        } catch (TableRefused refused) {
            return Results.unchecked(rule.applied(), reason(refused));
        }
    }

    private static Reason reason(TableRefused refused) {
        return switch (refused.reason()) {
            case TOO_LARGE, TABLE_TOO_LARGE, OUT_OF_RANGE -> Reason.TOO_LARGE;
            case TABLE_BROKEN -> Reason.TABLE_BROKEN;
            case TOO_SLOW, BUSY, ENDED -> throw refused;
        };
    }

    /** What to count, and how the result is made of it. */
    private Supplier<RuleResult> prepared(
            BoundRule rule, StoredTable table, CountingPass pass, Samples samples, StandingRules standing) {
        return switch (rule) {
            case BoundRule.OfRows rows -> {
                int checked = pass.addCount(rows.present());
                int failed = pass.addCount(rows.failing());
                yield () -> Results.counted(
                        rows.applied(),
                        pass.count(checked),
                        pass.count(failed),
                        pass.count(failed) == 0 ? List.of() : samples.ofRows(rows, patience()));
            }
            case BoundRule.OfKeys keys -> {
                int checked = pass.addCount(samples.present(keys));
                yield () -> keys(keys, pass.count(checked), table, samples);
            }
            case BoundRule.OfReference reference -> {
                int checked =
                        pass.addCount(Conditions.present(reference.reference().column()));
                yield () -> reference(reference, pass.count(checked), samples);
            }
            case BoundRule.OfNewest newest -> {
                var column = Conditions.column(newest.column());
                int at = pass.add(new Expression.Aggregate(
                        AggregateFunction.MAX, column, false, 0, newest.column().type()));
                yield () -> standing.fresh(newest.applied(), day(pass.value(at)));
            }
            case BoundRule.Standing stands -> () -> standing.check(stands.applied());
            case BoundRule.Unfit unfit -> () -> Results.unchecked(unfit.applied(), unfit.reason());
        };
    }

    private RuleResult keys(BoundRule.OfKeys keys, long checked, StoredTable table, Samples samples) {
        long different = engine.count(table, samples.groups(keys), patience());
        long failed = Math.max(0, checked - different);
        return Results.counted(
                keys.applied(), checked, failed, failed == 0 ? List.of() : samples.ofKeys(keys, patience()));
    }

    private RuleResult reference(BoundRule.OfReference reference, long checked, Samples samples) {
        long failed = Math.min(checked, engine.countUnresolved(reference.reference(), patience()));
        return Results.counted(
                reference.applied(),
                checked,
                failed,
                failed == 0 ? List.of() : samples.ofReference(reference, patience()));
    }

    private static @Nullable LocalDate day(@Nullable Object newest) {
        return switch (newest) {
            case LocalDate day -> day;
            case Instant moment -> CivilTime.day(moment);
            case null, default -> null;
        };
    }

    private Patience patience() {
        return new Patience(settings.queryTime());
    }
}
