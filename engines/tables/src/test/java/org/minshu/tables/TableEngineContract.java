package org.minshu.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.minshu.tables.ColumnType.BOOLEAN;
import static org.minshu.tables.ColumnType.DATE;
import static org.minshu.tables.ColumnType.DECIMAL;
import static org.minshu.tables.ColumnType.DOUBLE;
import static org.minshu.tables.ColumnType.INTEGER;
import static org.minshu.tables.ColumnType.POINT;
import static org.minshu.tables.ColumnType.SHAPE;
import static org.minshu.tables.ColumnType.TEXT;
import static org.minshu.tables.ColumnType.TIMESTAMP;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minshu.objects.Stored;
import org.minshu.tables.TableRefused.Reason;
import org.minshu.tables.language.QuestionText;
import org.minshu.tables.language.Questions;

/** What every table engine does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TableEngineContract extends CheckingContract {

    private static final String STATIONS = """
            select * from (values
              (1, 'FJ01', '福州', cast(1.50 as decimal(10, 2)), 0.1::double, true, date '2026-01-31',
                 timestamp '2025-12-31 16:00:00', {'lon': 119.30, 'lat': 26.08},
                 {'geojson': '{"type":"LineString","coordinates":[[119,26],[119.5,26.5]]}',
                  'west': 119.0, 'south': 26.0, 'east': 119.5, 'north': 26.5}),
              (2, 'FJ02', '厦门 50%', 2.25, null, false, date '2026-02-01', timestamp '1988-07-01 00:00:00.000001',
                 {'lon': 118.08, 'lat': 24.48}, null),
              (3, null, 'Fuzhou_West', null, 'nan'::double, null, null, null, null, null),
              (4, 'FJ04', '福州', 0.25, 4, true, date '2026-02-28', timestamp '2026-03-01 00:00:00',
                 {'lon': 119.31, 'lat': 26.09}, null))
              t(id, "代码", "名""称", v, d, ok, "日", t, p, s)""";

    private StoredTable stations;
    private StoredTable many;
    private StoredTable numbers;

    protected abstract TableEngine open();

    protected void begin() {
        engine = open();
        var shelf = new Shelf(objects());
        stations = shelf.put(
                STATIONS,
                new TableColumn("id", INTEGER),
                new TableColumn("代码", TEXT),
                new TableColumn("名\"称", TEXT),
                new TableColumn("v", DECIMAL),
                new TableColumn("d", DOUBLE),
                new TableColumn("ok", BOOLEAN),
                new TableColumn("日", DATE),
                new TableColumn("t", TIMESTAMP),
                new TableColumn("p", POINT),
                new TableColumn("s", SHAPE));
        many = shelf.put(
                "select i as n, i % 10 as g, repeat('a', 200) as x from range(100000) r(i)",
                new TableColumn("n", INTEGER), new TableColumn("g", INTEGER), new TableColumn("x", TEXT));
        numbers = shelf.put("select i as n from range(2000000) r(i)", new TableColumn("n", INTEGER));
    }

    @Test
    void everyTypeComesBackAsItIs() {
        assertThat(answer(stations, null, "id = 1", null, null))
                .containsExactly(List.of(
                        1L,
                        "FJ01",
                        "福州",
                        new BigDecimal("1.50"),
                        0.1,
                        true,
                        LocalDate.of(2026, 1, 31),
                        Instant.parse("2025-12-31T16:00:00Z"),
                        new Rows.Point(119.30, 26.08),
                        new Rows.Shape("{\"type\":\"LineString\",\"coordinates\":[[119,26],[119.5,26.5]]}")));
        assertThat(answer(stations, "`代码`, v, ok, `日`, t, p, s", "id = 3", null, null))
                .containsExactly(Arrays.asList(null, null, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "id > 1 and id <= 3|2 3",
                "id != 1 or `代码` is not null|1 2 3 4",
                "not (id = 1)|2 3 4",
                "v = 1.5|1",
                "v > 0.250|1 2",
                "v + v = 4.5|2",
                "v / 0 is null|1 2 3 4",
                "id % 0 is null|1 2 3 4",
                "-id = -2|2",
                "id * 2 = 6|3",
                "`代码` = 'FJ02'|2",
                "`代码` > 'FJ01'|2 4",
                "`代码` in ('FJ01', \"FJ04\", 'x')|1 4",
                "`代码` not in ('FJ01')|2 4",
                "id in (-1, 4)|4",
                "`名\"称` like '福_'|1 4",
                "`名\"称` like 'fuzhou'|3",
                "`名\"称` like '%\\%'|2",
                "`名\"称` like '%\\_west'|3",
                "`名\"称` not like '福州'|2 3",
                "startswith(`名\"称`, 'FUZHOU_')|3",
                "search('福州')|1 4",
                "search('福州 fj04')|4",
                "not search('福州')|2 3",
                "search(`代码`, '福州')|",
                "ok|1 4",
                "ok is not true|2 3",
                "not ok|2",
                "v is null|3",
                "`日` = date'2026-02-01'|2",
                "`日` between '2026-01' and '2026-02-01'|1 2",
                "month(`日`) = 2 and weekday(`日`) = 7|2",
                "t >= date'2026-01-01'|1 4",
                "year(t) = 2026 and hour(t) = 0|1",
                "hour(t) = 9|2",
                "quarter(`日`) = 1 and day(`日`) = 31 and week(`日`) = 5|1",
                "in_bbox(p, 26, 119, 27, 120)|1 4",
                "in_bbox(s, 26.4, 119.4, 27, 120)|1",
                "in_bbox(s, 27, 120, 28, 121)|",
                "within_distance(p, geom'POINT(119.30 26.08)', 1km)|1",
                "within_distance(p, geom'POINT(119.30 26.08)', 2000m)|1 4",
                "within_distance(s, geom'POINT(119.5 26.6)', 12km)|1",
                "lon(p) > 119 and lat(p) < 26.085|1",
                "lon(s) = 119.25 and lat(s) = 26.25|1",
                "length(`代码`) = 4 and lower(`代码`) = 'fj01' and upper(`代码`) = 'FJ01'|1",
                "round(v, 1) = 0.3 or floor(v) = 2 or abs(-1) = 2 or ceil(v) = 9|2 4",
                "`代码` = ''' or 1=1 --'|",
                "`名\"称` = '\"; drop table x'|"
            })
    void conditionsChooseRows(String where, String ids) {
        var expected = ids == null ? "" : ids;
        var found = answer(stations, "id", where, null, "id").stream()
                .map(row -> String.valueOf(row.getFirst()))
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(expected);
        assertThat(engine.count(stations, read(stations, null, where, null, null), patience()))
                .isEqualTo(found.size());
    }

    @Test
    void groupsAreSummedUp() {
        assertThat(answer(
                        many,
                        "g + 1 as next, count(*) as c, sum(n) as s, min(n) as low, max(x) as x, avg(n) as mean,"
                                + " median(n) as half, percentile(n, 100) as top, count(distinct g) as one",
                        "n < 20",
                        "g",
                        "s desc"))
                .startsWith(List.of(9L, 10L, 2L, BigInteger.valueOf(28), 9L, "a".repeat(200), 14.0, 14.0, 19.0, 1L))
                .hasSize(10);
        assertThat(answer(many, "count(*), sum(n)", "n < 0", null, null)).containsExactly(Arrays.asList(0L, null));
        assertThat(answer(stations, "count(v), count(*)", null, null, null)).containsExactly(List.of(3L, 4L));
    }

    @Test
    void groupsCanBeOfWhatWasWrittenWithValues() {
        assertThat(answer(many, "count(*) as c", "n < 100", "n % 3 as r, startswith(x, 'b') as b", "c desc"))
                .containsExactly(List.of(0L, false, 34L), List.of(1L, false, 33L), List.of(2L, false, 33L));
        var question = read(many, "count(*)", null, "n % 7, g", null);
        assertThat(engine.count(many, question, patience())).isEqualTo(70);
        try (var page = engine.ask(many, question.page(5, 10), patience())) {
            assertThat(page.next()).isTrue();
            assertThat(page.total()).hasValue(70);
        }
    }

    @Test
    void pagesFitTogether() {
        var pages = new ArrayList<Object>();
        var question = read(many, "n", "n < 1000", null, "g desc");
        for (int offset = 0; offset < 1000; offset += 300) {
            rows(engine.ask(many, question.page(300, offset), patience())).forEach(row -> pages.add(row.getFirst()));
        }
        assertThat(pages).hasSize(1000).doesNotHaveDuplicates().startsWith(9L, 19L, 29L);
        assertThat(rows(engine.ask(many, read(many, "n", null, null, null).page(3, 70_000), patience())))
                .containsExactly(List.of(70_000L), List.of(70_001L), List.of(70_002L));
    }

    @Test
    void pagesFitTogetherAlsoWhereAColumnHasTheNameOfTheEnginesOwnNumber() {
        var named = new Shelf(objects())
                .put(
                        "select 9999 - i as \"File_Row_Number\", i % 10 as g from range(10000) r(i)",
                        new TableColumn("File_Row_Number", INTEGER), new TableColumn("g", INTEGER));
        var question = read(named, "`File_Row_Number`", "g > 7", null, "g desc");
        assertThat(rows(engine.ask(named, question.page(3, 999), patience())))
                .containsExactly(List.of(0L), List.of(9991L), List.of(9981L));
    }

    @Test
    void missingValuesComeLast() {
        assertThat(answer(stations, "id", null, null, "v"))
                .extracting(List::getFirst)
                .containsExactly(4L, 1L, 2L, 3L);
        assertThat(answer(stations, "id", null, null, "v desc"))
                .extracting(List::getFirst)
                .containsExactly(2L, 1L, 4L, 3L);
    }

    @Test
    void aNumberThatGetsTooLargeIsRefused() {
        refused(Reason.OUT_OF_RANGE, () -> answer(many, "n * 9223372036854775 * n as x", null, null, "x desc"));
    }

    @Test
    void aPatternOfManyPartsTakesNoTime() {
        var pattern = "%a".repeat(60) + "%b";
        assertThat(engine.count(many, read(many, null, "x like '" + pattern + "'", null, null), patience()))
                .isZero();
    }

    @Test
    void whatTakesTooLongIsEnded() {
        refused(Reason.TOO_SLOW, () -> rows(engine.ask(numbers, heavy(), new Patience(Duration.ofMillis(100)))));
        refused(Reason.TOO_SLOW, () -> engine.count(numbers, heavy(), new Patience(Duration.ofMillis(100))));
    }

    @Test
    void whoGoesEndsTheWork() throws Exception {
        var patience = patience();
        try (var caller = Executors.newSingleThreadExecutor()) {
            var answer = caller.submit(() -> rows(engine.ask(numbers, heavy(), patience)));
            Thread.sleep(300);
            assertThat(answer).isNotDone();
            patience.end();
            refused(Reason.ENDED, () -> {
                try {
                    answer.get(2, TimeUnit.SECONDS);
                } catch (ExecutionException refused) {
                    throw refused.getCause();
                }
            });
        }
    }

    /** Seconds of work, and little memory: no term is like another, or they would be worked out once. */
    private Question heavy() {
        var where = IntStream.range(2, 180)
                .mapToObj(i -> "n %% %d * n %% 7919 = -1".formatted(i))
                .collect(Collectors.joining(" or "));
        return read(numbers, "n", where, null, null);
    }

    @Test
    void anAnswerThatIsNotReadToItsEndHoldsNothing() {
        for (int i = 0; i < 50; i++) {
            try (var rows = engine.ask(many, read(many, null, null, null, null), patience())) {
                assertThat(rows.next()).isTrue();
            }
        }
    }

    @Test
    void manyAskAtATime() throws Exception {
        try (var callers = Executors.newFixedThreadPool(8)) {
            var answers = new ArrayList<Future<List<List<Object>>>>();
            for (int i = 0; i < 24; i++) {
                int group = i % 10;
                answers.add(callers.submit(() -> answer(many, "sum(n)", "g = " + group, null, null)));
            }
            for (int i = 0; i < 24; i++) {
                assertThat(answers.get(i).get())
                        .containsExactly(List.of(
                                BigInteger.valueOf(LongStream.range(0, 10_000).sum() * 10 + (i % 10) * 10_000L)));
            }
        }
    }

    @Test
    void anAnswerCanBeATableAgain() throws IOException {
        var question = read(stations, "`名\"称`, id as 编号, p, t", "id > 1", null, "id desc");
        Stored stored;
        try (var answer = engine.asParquet(stations, question, patience())) {
            assertThat(answer.rows()).isEqualTo(3);
            stored = objects().put("again", answer.content());
            assertThat(stored.size()).isEqualTo(answer.bytes());
        }
        var again = new StoredTable(
                "again",
                stored.sha256(),
                stored.size(),
                3,
                List.of(
                        new TableColumn("名\"称", TEXT),
                        new TableColumn("编号", INTEGER),
                        new TableColumn("p", POINT),
                        new TableColumn("t", TIMESTAMP)));
        assertThat(answer(again, null, "`编号` = 2", null, null))
                .containsExactly(List.of(
                        "厦门 50%", 2L, new Rows.Point(118.08, 24.48), Instant.parse("1988-07-01T00:00:00.000001Z")));
    }

    @Test
    void anAnswerCanBeLinesOfCsv() {
        var written = new Shelf(objects())
                .put(
                        """
                        select * from (values (1, '=1+1', true, 1.50, {'lon': 1.5, 'lat': 2.0}, 'nan'::double),
                          (2, 'a,b', false, null, null, 1e20), (3, 'say "x"', null, -2, null, 0.1),
                          (4, e'two\nlines', null, null, null, null), (5, '', null, null, null, null),
                          (6, null, null, null, null, null), (7, '-', null, null, null, null)) t(id, x, ok, v, p, d)""",
                        new TableColumn("id", INTEGER),
                        new TableColumn("x", TEXT),
                        new TableColumn("ok", BOOLEAN),
                        new TableColumn("v", DECIMAL),
                        new TableColumn("p", POINT),
                        new TableColumn("d", DOUBLE));
        assertThat(lines(written, null, "id desc", new CsvForm(',', true)))
                .containsExactly(
                        "7,'-,,,,",
                        "6,,,,,",
                        "5,,,,,",
                        "4,\"two\nlines\",,,,",
                        "3,\"say \"\"x\"\"\",,-2.00,,0.1",
                        "2,\"a,b\",false,,,1e+20",
                        "1,'=1+1,true,1.50,\"2.0,1.5\",");
        assertThat(lines(written, "x, p", "id", new CsvForm(';', false))).startsWith("=1+1;2.0,1.5", "a,b;");
        assertThat(lines(written, "x", "id", new CsvForm(',', false))).endsWith("\"\"", "\"\"", "-");
        assertThat(lines(stations, "t, `日`", "id", new CsvForm(',', false)))
                .containsExactly(
                        "2026-01-01T00:00:00+08:00,2026-01-31",
                        "1988-07-01T09:00:00.000001+09:00,2026-02-01",
                        ",",
                        "2026-03-01T08:00:00+08:00,2026-02-28");
    }

    private List<String> lines(StoredTable table, String select, String orderBy, CsvForm form) {
        return rows(engine.csv(table, read(table, select, null, null, orderBy), form, patience())).stream()
                .map(row -> (String) row.getFirst())
                .toList();
    }

    @Test
    void versionsAreCompared() {
        var shelf = new Shelf(objects());
        var before = shelf.put(
                "select * from (values (1, 'a', 1.5), (2, 'b', null), (3, 'c', 3)) t(id, name, v)",
                new TableColumn("id", INTEGER),
                new TableColumn("name", TEXT),
                new TableColumn("v", DECIMAL));
        var after = shelf.put(
                "select * from (values ('b', 2, 2.5), ('c', 3, 3), ('d', 4, 4)) t(name, id, v)",
                new TableColumn("name", TEXT),
                new TableColumn("id", INTEGER),
                new TableColumn("v", DECIMAL));
        var pair = new VersionPair(
                before, after, List.of(new TableColumn("id", INTEGER)), List.of(new TableColumn("v", DECIMAL)));

        assertThat(rows(engine.changes(pair, 10, 0, patience())))
                .containsExactly(
                        Arrays.asList("REMOVED", 1L, new BigDecimal("1.5"), null),
                        Arrays.asList("CHANGED", 2L, null, new BigDecimal("2.5")),
                        Arrays.asList("ADDED", 4L, null, new BigDecimal("4.0")));
        assertThat(rows(engine.changes(pair, 1, 1, patience()))).hasSize(1);
        assertThat(engine.isUnique(before, pair.keys(), patience())).isTrue();
        assertThat(engine.isUnique(many, List.of(new TableColumn("g", INTEGER)), patience()))
                .isFalse();
        assertThat(engine.isUnique(stations, List.of(new TableColumn("代码", TEXT)), patience()))
                .isFalse();
    }

    @Test
    void otherBytesThanWereStoredAreNoTable() throws IOException {
        var changed = new StoredTable("changed", many.sha256().replace('a', 'b'), many.bytes(), 1, many.columns());
        objects().put("changed", objects().get(many.objectKey()));
        refused(Reason.TABLE_BROKEN, () -> answer(changed, "n", null, null, null));
        var longer = new StoredTable(many.objectKey(), "0".repeat(64), many.bytes() - 1, 1, many.columns());
        refused(Reason.TABLE_BROKEN, () -> answer(longer, "n", null, null, null));
        var gone = new StoredTable("gone", "1".repeat(64), 10, 1, many.columns());
        refused(Reason.TABLE_BROKEN, () -> answer(gone, "n", null, null, null));
    }

    @Test
    void anEngineThatRunsSaysSo() {
        engine.check();
    }

    protected final List<List<Object>> answer(
            StoredTable table, String select, String where, String groupBy, String orderBy) {
        return rows(engine.ask(table, read(table, select, where, groupBy, orderBy), patience()));
    }

    protected static Question read(StoredTable table, String select, String where, String groupBy, String orderBy) {
        return new Questions(table.columns()).read(new QuestionText(select, where, groupBy, orderBy));
    }

    protected static void refused(Reason reason, ThrowingCallable asking) {
        assertThatExceptionOfType(TableRefused.class)
                .isThrownBy(asking)
                .extracting(TableRefused::reason)
                .isEqualTo(reason);
    }
}
