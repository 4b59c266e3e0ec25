package org.minshu.bench.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/**
 * Invented records over 90 days: nine of ten are views, some datasets are used far more than others, downloads are those of 200
 * organisations for 42 scenarios, and one of a hundred is refused.
 *
 * @param end the time of the last one
 */
record UsageRows(List<Dataset> datasets, int count, Instant end) {

    static final String COLUMNS =
            "at, day, kind, outcome, organisation, scenario, dataset, department, dataset_title," + " row_count, bytes";

    private static final long SEED = 20_261_125;
    private static final long SECONDS = 90L * 24 * 60 * 60;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int ORGANISATIONS = 200;
    private static final int SCENARIOS = 42;

    /** A dataset that is used. */
    record Dataset(String code, String department) {}

    /** Takes lines of COPY's text format, one after another. */
    interface Sink<E extends Exception> {

        void line(String line) throws E;
    }

    <E extends Exception> void each(Sink<E> sink) throws E {
        var random = new Random(SEED);
        var start = end.minusSeconds(SECONDS);
        for (int n = 0; n < count; n++) {
            sink.line(line(start.plusSeconds(SECONDS * n / count), random));
        }
    }

    private String line(Instant at, Random random) {
        var skewed = Math.pow(random.nextDouble(), 3);
        var dataset = datasets.get((int) (datasets.size() * skewed));
        var lot = random.nextInt(100);
        var kind = lot < 90 ? "VIEW\tCOMPLETED" : lot < 99 ? "DOWNLOAD\tCOMPLETED" : "DOWNLOAD\tREFUSED";
        var download = lot >= 90;
        return String.join(
                        "\t",
                        at.toString(),
                        LocalDate.ofInstant(at, ZONE).toString(),
                        kind,
                        download ? "单位" + random.nextInt(ORGANISATIONS) : "\\N",
                        download ? "S" + (1 + random.nextInt(SCENARIOS)) : "\\N",
                        dataset.code(),
                        dataset.department(),
                        dataset.code(),
                        download ? String.valueOf(random.nextInt(10_000)) : "\\N",
                        download ? String.valueOf(random.nextInt(1_000_000)) : "0")
                + "\n";
    }
}
