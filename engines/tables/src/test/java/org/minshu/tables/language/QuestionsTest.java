package org.minshu.tables.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.tables.AggregateFunction;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Comparator;
import org.minshu.tables.Expression;
import org.minshu.tables.Operator;
import org.minshu.tables.Question;
import org.minshu.tables.TableColumn;
import org.minshu.tables.language.QuestionRefused.Reason;

class QuestionsTest {

    private final Questions questions = new Questions(List.of(
            new TableColumn("站点", ColumnType.TEXT),
            new TableColumn("浓度（mg/L）", ColumnType.DECIMAL),
            new TableColumn("值", ColumnType.DOUBLE),
            new TableColumn("n", ColumnType.INTEGER),
            new TableColumn("达标", ColumnType.BOOLEAN),
            new TableColumn("日期", ColumnType.DATE),
            new TableColumn("t", ColumnType.TIMESTAMP),
            new TableColumn("位置", ColumnType.POINT),
            new TableColumn("a`b", ColumnType.TEXT)));

    @Test
    void nothingWrittenAsksForEveryColumn() {
        assertThat(questions.read(QuestionText.EVERYTHING).outputs())
                .extracting(Question.Output::name)
                .containsExactly("站点", "浓度（mg/L）", "值", "n", "达标", "日期", "t", "位置", "a`b");
    }

    @Test
    void namesCanBeChineseAndQuoted() {
        var question = read("站点, `浓度（mg/L）` as c, `a``b`", null, null, null);

        assertThat(question.outputs())
                .extracting(Question.Output::name, Question.Output::type)
                .containsExactly(
                        tuple("站点", ColumnType.TEXT), tuple("c", ColumnType.DECIMAL), tuple("a`b", ColumnType.TEXT));
    }

    @Test
    void anUnnamedValueIsCalledWhatWasWritten() {
        assertThat(read("avg( 值 ), count(*)", null, null, null).outputs())
                .extracting(Question.Output::name)
                .containsExactly("avg( 值 )", "count(*)");
    }

    @Test
    void andBindsMoreThanOr() {
        assertThat(where("n = 1 or n = 2 and n = 3"))
                .isInstanceOfSatisfying(
                        Expression.Any.class,
                        any -> assertThat(any.parts().get(1)).isInstanceOf(Expression.All.class));
        assertThat(where("not (n = 1 or n = 2) and n = 3")).isInstanceOf(Expression.All.class);
    }

    @Test
    void productsBindMoreThanSums() {
        assertThat(where("n + 2 * 3 = 1"))
                .isInstanceOfSatisfying(
                        Expression.Comparison.class,
                        comparison -> assertThat(comparison.left())
                                .isEqualTo(new Expression.Arithmetic(
                                        Operator.PLUS,
                                        new Expression.Column("n", ColumnType.INTEGER),
                                        new Expression.Arithmetic(
                                                Operator.TIMES, number(2), number(3), ColumnType.INTEGER),
                                        ColumnType.INTEGER)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "'it''s'|it's",
                "'it\\'s'|it's",
                "\"a \"\"b\"\" 'c'\"|a \"b\" 'c'",
                "'C:\\temp'|C:\\temp",
                "'\\\\'|\\",
                "'); drop table x; --'|); drop table x; --"
            })
    void textsEndWhereTheirQuoteDoes(String written, String meant) {
        assertThat(where("站点 = " + written)).isEqualTo(equal(new Expression.Constant(meant, ColumnType.TEXT)));
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(where("值 = 0.1"))
                .isInstanceOfSatisfying(
                        Expression.Comparison.class,
                        comparison -> assertThat(comparison.right())
                                .isEqualTo(new Expression.Constant(new BigDecimal("0.1"), ColumnType.DECIMAL)));
        assertThat(where("n = 123456789012345678901234567890123456789012"))
                .isInstanceOfSatisfying(
                        Expression.Comparison.class,
                        comparison -> assertThat(comparison.right().type()).isEqualTo(ColumnType.DOUBLE));
    }

    @Test
    void daysAreChinas() {
        assertThat(where("日期 >= date'2026-05'"))
                .isEqualTo(new Expression.Comparison(
                        Comparator.AT_LEAST,
                        new Expression.Column("日期", ColumnType.DATE),
                        new Expression.Constant(LocalDate.of(2026, 5, 1), ColumnType.DATE)));
        assertThat(where("t < '2026/05/01'"))
                .isEqualTo(new Expression.Comparison(
                        Comparator.LESS,
                        new Expression.Column("t", ColumnType.TIMESTAMP),
                        new Expression.Constant(Instant.parse("2026-04-30T16:00:00Z"), ColumnType.TIMESTAMP)));
        assertThat(where("t < date'2026-05-01T08:00+00:00'")).isEqualTo(where("t < date'2026-05-01 16:00'"));
    }

    @Test
    void intervalsCanLeaveTheirEndsOut() {
        assertThat(where("n in ]1..3]")).isEqualTo(where("n > 1 and n <= 3"));
        assertThat(where("n in [1 to 3[")).isEqualTo(where("n >= 1 and n < 3"));
        assertThat(where("n between 1 and 3")).isEqualTo(where("n in [1..3]"));
    }

    @Test
    void keysComeFirstAndCanHaveNames() {
        var question = read("avg(值) as m", null, "year(t) as y, 站点", "m desc, y");

        assertThat(question.outputs()).extracting(Question.Output::name).containsExactly("y", "站点", "m");
        assertThat(question.orders())
                .extracting(order -> order.value().getClass().getSimpleName(), Question.Order::descending)
                .containsExactly(tuple("Aggregate", true), tuple("Part", false));
        assertThat(read("month(日期) as m, count(*) as c", null, "m", null).outputs())
                .extracting(Question.Output::name)
                .containsExactly("m", "c");
    }

    @Test
    void aPercentileHasItsFraction() {
        assertThat(read("percentile(值, 95) as p", null, null, null)
                        .outputs()
                        .getFirst()
                        .value())
                .isInstanceOfSatisfying(Expression.Aggregate.class, aggregate -> {
                    assertThat(aggregate.function()).isEqualTo(AggregateFunction.PERCENTILE);
                    assertThat(aggregate.fraction()).isEqualTo(0.95);
                });
    }

    @Test
    void aPatternWithoutSignsIsLookedForAnywhere() {
        assertThat(where("站点 like '福州'")).isEqualTo(where("站点 like '%福州%'"));
        assertThat(where("startswith(站点, '5%_')")).isEqualTo(where("站点 like '5\\%\\_%'"));
    }

    @Test
    void searchLooksIntoEveryText() {
        assertThat(where("search(\"闽江 DO\")")).isInstanceOfSatisfying(Expression.Contained.class, contained -> {
            assertThat(contained.words()).containsExactly("闽江", "do");
            assertThat(contained.parts()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n =|SYNTAX|4",
                "n = 1 and|SYNTAX|10",
                "n = 1; drop table x|SYNTAX|6",
                "n = 1 -- comment|UNKNOWN_COLUMN|10",
                "站点 = 'open|SYNTAX|6",
                "n = 1 union select 1|SYNTAX|7",
                "(n = 1|SYNTAX|7",
                "n like 5|SYNTAX|8",
                "nobody = 1|UNKNOWN_COLUMN|1",
                "n = 1 and 没有 = 2|UNKNOWN_COLUMN|11",
                "N = 1|UNKNOWN_COLUMN|1",
                "sleep(10) = 1|UNKNOWN_FUNCTION|1",
                "read_csv('/etc/passwd') = 1|UNKNOWN_FUNCTION|1",
                "regexp_matches(站点, '(a+)+$')|UNKNOWN_FUNCTION|1",
                "n = 'one'|WRONG_TYPE|5",
                "站点 = 1|WRONG_TYPE|6",
                "n|WRONG_TYPE|1",
                "n and n = 1|WRONG_TYPE|1",
                "日期 > 'yesterday'|WRONG_TYPE|6",
                "日期 > date'2026-02-30'|WRONG_TYPE|6",
                "hour(日期) = 1|WRONG_TYPE|6",
                "位置 = 位置|WRONG_TYPE|6",
                "站点 + 1 = 2|WRONG_TYPE|1",
                "n in (1, n)|WRONG_TYPE|10",
                "in_bbox(位置, 1, 2, 3)|WRONG_TYPE|1",
                "in_bbox(位置, 91, 2, 92, 3)|WRONG_TYPE|13",
                "within_distance(位置, geom'POINT(x y)', 1km)|WRONG_TYPE|21",
                "within_distance(n, geom'POINT(1 2)', 1km)|WRONG_TYPE|17",
                "sum(n) > 1|NOT_GROUPED|1",
                "n = 1e999999999|TOO_COMPLEX|5",
                "站点 like '%a_b%c%d'|TOO_COMPLEX|1"
            })
    void whatMakesNoSenseIsRefusedWhereItStands(String where, Reason reason, int position) {
        assertThatExceptionOfType(QuestionRefused.class)
                .isThrownBy(() -> where(where))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.clause()).isEqualTo(Clause.WHERE);
                    assertThat(refusal.position()).isEqualTo(position);
                    assertThat(refusal.zh()).isNotBlank();
                    assertThat(refusal.en()).isNotBlank();
                });
    }

    @Test
    void groupsHaveNoSingleValues() {
        refused(Reason.NOT_GROUPED, () -> read("n, count(*)", null, null, null));
        refused(Reason.NOT_GROUPED, () -> read("n + 1", null, "站点", null));
        refused(Reason.NOT_GROUPED, () -> read("*", "n = 1", "站点", "n"));
        refused(Reason.NOT_GROUPED, () -> read("*, n", null, "站点", null));
        refused(Reason.NOT_GROUPED, () -> read("sum(avg(n))", null, null, null));
        refused(Reason.NOT_GROUPED, () -> read(null, null, "sum(n)", null));
        refused(Reason.NOT_GROUPED, () -> read("n", null, null, "sum(n)"));
        assertThat(read("n + 1 as next, sum(n) / count(*) as mean", null, "n", null)
                        .isGrouped())
                .isTrue();
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        refused(Reason.NAME_TAKEN, () -> read("n, n", null, null, null));
        refused(Reason.NAME_TAKEN, () -> read("*, 站点 as n", null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "not ", "abs(", "((n + "})
    void depthIsRefusedBeforeItHurts(String opening) {
        refused(Reason.TOO_COMPLEX, () -> where(opening.repeat(1_000) + "n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" or n = 1", " and n = 1", " + 1", "                 "})
    void lengthIsRefusedBeforeItHurts(String more) {
        refused(Reason.TOO_COMPLEX, () -> where("n = 1" + more.repeat(1_000)));
    }

    @Test
    void theLongestIsReadAtOnce() {
        var many = "n = 1" + " or (n = 1 and 站点 like 'x%')".repeat(180);
        long start = System.nanoTime();
        where(many);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void keysAreColumns() {
        assertThat(questions.key("站点, n")).extracting(TableColumn::name).containsExactly("站点", "n");
        refused(Reason.UNKNOWN_COLUMN, () -> questions.key("站点, x"));
        refused(Reason.NAME_TAKEN, () -> questions.key("n, n"));
        refused(Reason.WRONG_TYPE, () -> questions.key("位置"));
        refused(Reason.SYNTAX, () -> questions.key("n + 1"));
    }

    private Expression where(String where) {
        return read(null, where, null, null).condition();
    }

    private Question read(String select, String where, String groupBy, String orderBy) {
        return questions.read(new QuestionText(select, where, groupBy, orderBy));
    }

    private static void refused(Reason reason, ThrowingCallable reading) {
        assertThatExceptionOfType(QuestionRefused.class)
                .isThrownBy(reading)
                .extracting(QuestionRefused::reason)
                .isEqualTo(reason);
    }

    private static Expression number(long value) {
        return new Expression.Constant(value, ColumnType.INTEGER);
    }

    private static Expression equal(Expression value) {
        return new Expression.Comparison(Comparator.EQUAL, new Expression.Column("站点", ColumnType.TEXT), value);
    }
}
