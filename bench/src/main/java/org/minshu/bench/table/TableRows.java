package org.minshu.bench.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGeneratorFactory;

/** A CSV of ten columns: codes, Chinese text, days, times, numbers, truths. The same seed gives the same file. */
final class TableRows {

    private static final long SEED = 20_261_201;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 2_000;
    private static final List<String> TOWNS = List.of("鼓楼区", "思明区", "丰泽区", "芗城区", "城厢区", "三元区", "延平区", "新罗区", "蕉城区");
    private static final List<String> STATES = List.of("正常", "超标", "停运", "缺测");

    private TableRows() {}

    static void write(Path file, int rows) throws IOException {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("站点编号,站点名称,行政区,监测日期,监测时间,水温,酸碱度,氨氮,是否达标,状态\n");
            for (int i = 0; i < rows; i++) {
                var town = TOWNS.get(random.nextInt(TOWNS.size()));
                var day = FIRST.plusDays(i % DAYS);
                row(
                        out,
                        i,
                        town,
                        day,
                        random.nextDouble(5, 35),
                        random.nextDouble(6, 9),
                        random.nextDouble(0.01, 2),
                        STATES.get(random.nextInt(STATES.size())));
            }
        }
    }

    private static void row(
            BufferedWriter out,
            int i,
            String town,
            LocalDate day,
            double warm,
            double acid,
            double ammonia,
            String state)
            throws IOException {
        out.write(String.format(
                Locale.ROOT,
                "%06d,%s%d号,%s,%s,%s %02d:%02d:00,%.1f,%.2f,%.3f,%b,%s\n",
                i % 5_000,
                town,
                i % 97,
                town,
                day,
                day,
                i % 24,
                i % 60,
                warm,
                acid,
                ammonia,
                ammonia < 1,
                state));
    }
}
