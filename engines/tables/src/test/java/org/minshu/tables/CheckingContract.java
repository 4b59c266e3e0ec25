package org.minshu.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.tables.ColumnType.DECIMAL;
import static org.minshu.tables.ColumnType.INTEGER;
import static org.minshu.tables.ColumnType.TEXT;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minshu.objects.ObjectStore;

/** What every table engine does where rows are checked against rules. */
public abstract class CheckingContract {

    protected TableEngine engine;

    protected abstract ObjectStore objects();

    @ParameterizedTest
    @CsvSource({
        "CREDIT_CODE,9144030071526726XG,true",
        "CREDIT_CODE,914403001922038216,true",
        "CREDIT_CODE,91330100799655058B,true",
        "CREDIT_CODE,9144030071526726XH,false",
        "CREDIT_CODE,9144030071526762XG,false",
        "CREDIT_CODE,9144030071526726xg,false",
        "CREDIT_CODE,9144030071526726X,false",
        "CREDIT_CODE,'9144030071526726XG ',false",
        "CREDIT_CODE,91440300I1526726XG,false",
        "ID_NUMBER,11010519491231002X,true",
        "ID_NUMBER,440524188001010014,true",
        "ID_NUMBER,110105194912310021,false",
        "ID_NUMBER,11010519491231002x,false",
        "ID_NUMBER,110105491231002,false",
        "ID_NUMBER,110105194913310025,false",
        "ID_NUMBER,011105194912310024,false",
        "ADMIN_CODE,350102,true",
        "ADMIN_CODE,350000,true",
        "ADMIN_CODE,429004,true",
        "ADMIN_CODE,350001,false",
        "ADMIN_CODE,160000,false",
        "ADMIN_CODE,35010,false",
        "ADMIN_CODE,3501021,false",
        "ADMIN_CODE,35010a,false"
    })
    void codesAreCheckedByTheirStandards(CodeForm form, String code, boolean valid) {
        var text = new Expression.Constant(code, TEXT);
        assertThat(count(places(), new Expression.WellFormed(form, text))).isEqualTo(valid ? 3 : 0);
    }

    @Test
    void everyCodeWithOneWrongCharacterIsFound() {
        var codes = shelf().put(
                        "select '9144030071526726X' || substr('0123456789ABCDEFGHJKLMNPQRTUWXY', i + 1, 1) as c,"
                                + " '11010519491231002' || substr('0123456789X', i + 1, 1) as n from range(31) r(i)",
                        new TableColumn("c", TEXT),
                        new TableColumn("n", TEXT));
        assertThat(count(codes, new Expression.WellFormed(CodeForm.CREDIT_CODE, new Expression.Column("c", TEXT))))
                .isEqualTo(1);
        assertThat(count(codes, new Expression.WellFormed(CodeForm.ID_NUMBER, new Expression.Column("n", TEXT))))
                .isEqualTo(1);
    }

    @Test
    void patternsAreOfTheWholeText() {
        var table = places();
        var code = new Expression.Column("代码", TEXT);
        assertThat(count(table, new Expression.Matches(code, "FJ\\d{2}"))).isEqualTo(2);
        assertThat(count(table, new Expression.Matches(code, "FJ"))).isZero();
        assertThat(count(table, new Expression.Matches(code, "fj01' or 'a' = 'a")))
                .isZero();
        assertThat(count(
                        table,
                        new Expression.Matches(new Expression.AsText(new Expression.Column("id", INTEGER)), "[12]")))
                .isEqualTo(2);
        var longText = shelf().put("select repeat('a', 100000) as x", new TableColumn("x", TEXT));
        assertThat(count(longText, new Expression.Matches(new Expression.Column("x", TEXT), "(a*)*b")))
                .isZero();
        assertThat(engine.isPattern("[\\p{Han}]{2,10}")).isTrue();
        for (var none : List.of("(", "a{2000}", "(a)\\1", "(?=a)")) {
            assertThat(engine.isPattern(none)).as(none).isFalse();
        }
    }

    @Test
    void manyConditionsAreCountedAtOnce() {
        var v = new Expression.Column("v", DECIMAL);
        var question = new Question(
                List.of(
                        new Question.Output("missing", new Expression.CountWhere(new Expression.Missing(v))),
                        new Question.Output(
                                "low",
                                new Expression.CountWhere(new Expression.Comparison(
                                        Comparator.LESS, v, new Expression.Constant(new BigDecimal("2"), DECIMAL))))),
                null,
                List.of(),
                List.of(),
                Question.ALL,
                0);
        assertThat(question.isGrouped()).isTrue();
        assertThat(rows(engine.ask(places(), question, patience()))).containsExactly(List.of(1L, 1L));
    }

    @Test
    void whatAReferenceDoesNotFindIsToldByItsRow() {
        var codes = shelf().put(
                        "select * from (values ('FJ01', 1), (null, 2), ('FJ03', 9)) t(c, i)",
                        new TableColumn("c", TEXT),
                        new TableColumn("i", INTEGER));
        var stations = places();
        var byCode = new Reference(stations, new TableColumn("代码", TEXT), codes, new TableColumn("c", TEXT));
        assertThat(engine.countUnresolved(byCode, patience())).isEqualTo(1);
        assertThat(rows(engine.unresolved(byCode, 10, patience()))).containsExactly(List.of(1L, "FJ02"));
        assertThat(rows(engine.unresolved(byCode, 0, patience()))).isEmpty();
        var other = new Reference(codes, new TableColumn("c", TEXT), stations, new TableColumn("id", INTEGER));
        assertThat(engine.countUnresolved(other, patience())).isEqualTo(2);
        var itself = new Reference(codes, new TableColumn("i", INTEGER), codes, new TableColumn("i", INTEGER));
        assertThat(engine.countUnresolved(itself, patience())).isZero();
    }

    private StoredTable places() {
        return shelf().put(
                        "select * from (values (1, 'FJ01', 2.25), (2, 'FJ02', null), (3, null, 0.5)) t(id, \"代码\", v)",
                        new TableColumn("id", INTEGER),
                        new TableColumn("代码", TEXT),
                        new TableColumn("v", DECIMAL));
    }

    private Shelf shelf() {
        return new Shelf(objects());
    }

    private long count(StoredTable table, Expression condition) {
        var outputs = List.of(new Question.Output("n", new Expression.RowNumber()));
        return engine.count(table, new Question(outputs, condition, List.of(), List.of(), Question.ALL, 0), patience());
    }

    protected static Patience patience() {
        return new Patience(Duration.ofSeconds(20));
    }

    protected static List<List<Object>> rows(Rows answer) {
        try (answer) {
            var rows = new ArrayList<List<Object>>();
            while (answer.next()) {
                var row = new ArrayList<Object>();
                for (int i = 0; i < answer.columns().size(); i++) {
                    row.add(answer.value(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
