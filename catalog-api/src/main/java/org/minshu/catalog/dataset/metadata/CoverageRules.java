package org.minshu.catalog.dataset.metadata;

import static org.minshu.model.problem.ProblemType.BBOX_REVERSED;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.reference.CodeLists;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.dataset.DatasetMetadata.Coverage;

/** Where and when the data are about. */
final class CoverageRules {

    private final CodeLists lists;
    private final Findings findings;

    CoverageRules(CodeLists lists, Findings findings) {
        this.lists = lists;
        this.findings = findings;
    }

    void check(@Nullable Coverage coverage) {
        if (coverage == null) {
            return;
        }
        regions(Objects.requireNonNullElse(coverage.regions(), List.of()));
        if (coverage.bbox() != null) {
            box(coverage.bbox());
        }
        var from = findings.date("/coverage/from", coverage.from());
        var to = findings.date("/coverage/to", coverage.to());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            findings.invalid("/coverage/to", "截止日期不能早于起始日期。", "The last day is not before the first.");
        }
    }

    private void regions(List<String> regions) {
        findings.atMost("/coverage/regions", regions, 200);
        int index = 0;
        for (var region : regions) {
            findings.term("/coverage/regions/" + index++, region, lists.regions());
        }
    }

    private void box(List<Double> box) {
        if (box.size() != 4 || box.stream().anyMatch(CoverageRules::isNoNumber)) {
            findings.invalid("/coverage/bbox", "请填写 西、南、东、北 四个数。", "Give four numbers: west, south, east, north.");
            return;
        }
        double west = box.get(0);
        double south = box.get(1);
        double east = box.get(2);
        double north = box.get(3);
        if (west < -180 || east > 180 || west > 180 || east < -180 || south < -90 || north > 90) {
            findings.invalid(
                    "/coverage/bbox", "经度在 ±180 以内，纬度在 ±90 以内。", "Longitudes are within ±180, latitudes within ±90.");
        } else if (west > east || south > north) {
            findings.add("/coverage/bbox", BBOX_REVERSED);
        }
    }

    private static boolean isNoNumber(@Nullable Double value) {
        return value == null || !Double.isFinite(value);
    }
}
