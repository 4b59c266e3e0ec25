package org.minshu.tables.duckdb;

import org.minshu.tables.ColumnType;
import org.minshu.tables.CsvForm;
import org.minshu.tables.Question;

/** Writes an answer as SQL that gives a line of CSV for each row: one text a row is handed over, not one a cell. */
final class CsvSql {

    /** In which spreadsheets see the beginning of a formula. */
    private static final String FORMULAS = "=+-@";

    private final Question question;
    private final CsvForm form;

    CsvSql(Question question, CsvForm form) {
        this.question = question;
        this.form = form;
    }

    /** A lone empty cell is quoted: readers skip empty lines. */
    Sql lines(QuestionSql rows) {
        boolean lone = question.outputs().size() == 1;
        var sql = new Sql().add("select ");
        for (int i = 0; i < question.outputs().size(); i++) {
            sql.add(i == 0 ? "" : " || ").add(i == 0 ? "" : delimiter() + " || ");
            var cell = cell(question.outputs().get(i).type(), "o" + i);
            sql.add(lone ? "coalesce(nullif(%s, ''), '\"\"')".formatted(cell) : "coalesce(%s, '')".formatted(cell));
        }
        return sql.add(" from (").add(rows.raw()).add(")");
    }

    private String delimiter() {
        return "chr(%d)".formatted((int) form.delimiter());
    }

    private String cell(ColumnType type, String value) {
        return switch (type) {
            case TEXT -> quoted(form.plain() ? plain(value) : value);
            case SHAPE -> quoted(value + ".geojson");
            case POINT -> quoted("(%s.lat || ',' || %s.lon)".formatted(value, value));
            case TIMESTAMP -> moment(value);
            case DOUBLE -> "case when isfinite(%s) then %s::varchar end".formatted(value, value);
            case INTEGER, DECIMAL, BOOLEAN, DATE -> value + "::varchar";
        };
    }

    private static String plain(String text) {
        return "case when contains('%s', %s[1]) and %s <> '' or %s[1] in (chr(9), chr(13)) then '''' || %s else %s end"
                .formatted(FORMULAS, text, text, text, text, text);
    }

    /** Only where it has to be. */
    private String quoted(String text) {
        var quotes = "'\"' || replace(%s, '\"', '\"\"') || '\"'".formatted(text);
        return "case when contains(%s, %s) or contains(%s, '\"') or contains(%s, chr(10)) or contains(%s, chr(13)) then %s else %s end"
                .formatted(text, delimiter(), text, text, text, quotes, text);
    }

    /** As ISO 8601 in China's time, fractions only where there are some. */
    private static String moment(String value) {
        var local = "timezone('Asia/Shanghai', cast(%s as timestamptz))".formatted(value);
        return "case when %s >= timestamp '1992-01-01' then %s || '+08:00' else %s || %s end"
                .formatted(value, iso(value + " + interval 8 hour"), iso(local), offset(value, local));
    }

    private static String iso(String local) {
        return "rtrim(rtrim(strftime(%s, '%%Y-%%m-%%dT%%H:%%M:%%S.%%f'), '0'), '.')".formatted(local);
    }

    private static String offset(String value, String local) {
        return "strftime(timestamp '2000-01-01' + (%s - %s), '+%%H:%%M')".formatted(local, value);
    }
}
