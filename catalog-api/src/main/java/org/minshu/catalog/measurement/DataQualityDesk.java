package org.minshu.catalog.measurement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minshu.catalog.dataset.WorkingCopy;
import org.minshu.catalog.file.DataGate;
import org.minshu.catalog.file.DataGate.Admitted;
import org.minshu.catalog.security.Caller;
import org.minshu.client.measurement.DataQualityView;
import org.minshu.client.measurement.RuleResult;
import org.minshu.client.measurement.RuleResult.FailingRow;
import org.minshu.client.measurement.TableMeasurement;
import org.minshu.model.problem.CatalogException;
import org.springframework.stereotype.Service;

/** Where the report of a dataset is read; rows that fail only by those who may see them, and of them only their columns. */
@Service
class DataQualityDesk {

    /** Of the tables after the first. */
    private static final int FEW_ROWS = 10;

    private final Measurements measurements;
    private final MeasurementWork work;
    private final MinimumScore minimum;
    private final DataGate gate;

    DataQualityDesk(Measurements measurements, MeasurementWork work, MinimumScore minimum, DataGate gate) {
        this.measurements = measurements;
        this.work = work;
        this.minimum = minimum;
        this.gate = gate;
    }

    DataQualityView of(WorkingCopy copy, Caller caller) {
        var shown = new ArrayList<TableMeasurement>();
        var admitted = new HashMap<String, Optional<Admitted>>();
        boolean any = false;
        for (var table : measurements.tables(copy.code())) {
            var file = VersionKey.distribution(table.table());
            var right = admitted.computeIfAbsent(file, id -> gate.look(id, caller));
            var columns = right.map(found -> columns(table, found)).orElseGet(Set::of);
            any = any || right.isPresent();
            shown.add(shown(table, columns, shown.isEmpty() ? TableMeasuring.MOST_ROWS : FEW_ROWS));
        }
        return new DataQualityView(
                copy.code().value(),
                copy.code().slug(),
                shown,
                measurements.trend(copy.code()),
                any,
                work.isWaiting(copy.code()),
                minimum.inForce());
    }

    /** Those that may be seen, of those in the report. */
    private static Set<String> columns(TableMeasurement table, Admitted admitted) {
        var named = table.rules().stream()
                .flatMap(rule -> rule.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(RuleResult.Cell::column)
                .distinct()
                .toList();
        try {
            return new HashSet<>(
                    admitted.visible(named).stream().map(named::get).toList());
        } catch (CatalogException noColumn) {
            return Set.of();
        }
    }

    private static TableMeasurement shown(TableMeasurement table, Set<String> columns, int most) {
        var rules = table.rules().stream()
                .map(rule -> rule.withRows(rows(rule.rows(), columns, most)))
                .toList();
        return new TableMeasurement(
                table.table(),
                table.name(),
                table.version(),
                table.rows(),
                table.madeAt(),
                table.measuredAt(),
                table.score(),
                table.grade(),
                table.dimensions(),
                rules);
    }

    private static List<FailingRow> rows(List<FailingRow> rows, Set<String> columns, int most) {
        return rows.stream()
                .filter(row -> row.cells().stream().allMatch(cell -> columns.contains(cell.column())))
                .limit(most)
                .toList();
    }
}
