package org.minshu.catalog.measurement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.dataset.WorkingCopies;
import org.minshu.catalog.dataset.WorkingCopy;
import org.minshu.catalog.reference.References;
import org.minshu.client.measurement.RuleResult;
import org.minshu.model.code.ResourceCode;
import org.minshu.objects.ObjectStore;
import org.minshu.tables.StoredTable;
import org.springframework.stereotype.Component;

/** Measures a version of a table by the rules of its dataset; its rows only where these are not what they were before. */
@Component
class DatasetMeasuring {

    /** Whoever changes how rules are checked raises it: newest versions are measured anew within a day. */
    private static final int EDITION = 1;

    private final MeasuredTables tables;
    private final Measurements measurements;
    private final TableMeasuring measuring;
    private final RuleBook book;
    private final RuleText text;
    private final WorkingCopies copies;
    private final References references;
    private final Referable referable;
    private final ObjectStore objects;
    private final Clock clock;

    DatasetMeasuring(
            MeasuredTables tables,
            Measurements measurements,
            TableMeasuring measuring,
            RuleBook book,
            RuleText text,
            WorkingCopies copies,
            References references,
            Referable referable,
            ObjectStore objects,
            Clock clock) {
        this.tables = tables;
        this.measurements = measurements;
        this.measuring = measuring;
        this.book = book;
        this.text = text;
        this.copies = copies;
        this.references = references;
        this.referable = referable;
        this.objects = objects;
        this.clock = clock;
    }

    /** Nothing where the table is gone, or its dataset. */
    Optional<Measured> measure(VersionKey key) {
        return tables.find(key).flatMap(table -> copy(table.dataset()).map(copy -> measure(table, copy)));
    }

    private Measured measure(MeasuredTable table, WorkingCopy copy) {
        var now = clock.instant();
        var items = Items.of(copy.metadata());
        var rules = book.of(copy);
        var binding = new RuleBinding(table.stored(), items, references.everKnown(), targets(copy.department()));
        var bound = rules.stream().map(binding::bind).toList();
        var codes = rules.stream().map(rule -> binding.codes(rule.rule())).toList();
        var basis = text.digest(List.of(EDITION, rules, codes, items, read(bound)));
        var standing = new StandingRules(table, items, copy.metadata().updateCycle(), CivilTime.day(now), lost(table));
        var before = measurements.results(table.key(), basis);
        var results = before.isPresent()
                ? refreshed(bound, before.get(), standing)
                : measuring.measure(table, bound, standing);
        return new Measured(table, basis, results, now, lookAt(now));
    }

    /** What depends on the day is checked anew; what was read of the rows stays. */
    private static List<RuleResult> refreshed(List<BoundRule> bound, List<RuleResult> before, StandingRules standing) {
        var results = new ArrayList<RuleResult>();
        for (int i = 0; i < bound.size(); i++) {
            var observed = before.get(i).observed();
            results.add(
                    switch (bound.get(i)) {
                        case BoundRule.Standing stands -> standing.check(stands.applied());
                        case BoundRule.OfNewest newest
                        when observed != null -> standing.fresh(newest.applied(), LocalDate.parse(observed));
                        case BoundRule.OfNewest _,
                                BoundRule.OfRows _,
                                BoundRule.OfKeys _,
                                BoundRule.OfReference _,
                                BoundRule.Unfit _ -> before.get(i);
                    });
        }
        return results;
    }

    /** The tables that are referred to, as they are now; and what does not fit. */
    private static List<String> read(List<BoundRule> bound) {
        return bound.stream()
                .map(rule -> switch (rule) {
                    case BoundRule.OfReference reference ->
                        reference.reference().other().objectKey();
                    case BoundRule.Unfit unfit -> unfit.reason().name();
                    case BoundRule.OfRows _, BoundRule.OfKeys _, BoundRule.OfNewest _, BoundRule.Standing _ -> "";
                })
                .toList();
    }

    private int lost(MeasuredTable table) {
        boolean file = isThere(table.fileKey(), table.fileBytes());
        boolean rows = isThere(table.stored().objectKey(), table.stored().bytes());
        return (file ? 0 : 1) + (rows ? 0 : 1);
    }

    private boolean isThere(String key, long bytes) {
        return objects.stat(key).filter(found -> found.size() == bytes).isPresent();
    }

    /** When the next day begins. */
    private static Instant lookAt(Instant now) {
        return CivilTime.day(now).plusDays(1).atStartOfDay(CivilTime.ZONE).toInstant();
    }

    private Optional<WorkingCopy> copy(ResourceCode code) {
        return Optional.ofNullable(copies.find(List.of(code)).get(code));
    }

    private RuleBinding.Targets targets(String department) {
        return new RuleBinding.Targets() {

            @Override
            public boolean mayRefer(String dataset) {
                return referable.mayRefer(dataset, department);
            }

            @Override
            public Optional<StoredTable> newest(ResourceCode dataset) {
                return tables.newest(dataset);
            }

            @Override
            public Items items(ResourceCode dataset) {
                return copy(dataset)
                        .map(found -> Items.of(found.metadata()))
                        .orElseGet(() -> new Items(List.of(), true));
            }
        };
    }
}
