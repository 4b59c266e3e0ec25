package org.minshu.tables.language;

import org.minshu.tables.ColumnType;
import org.minshu.tables.language.QuestionRefused.Reason;

/** The refusals of one clause, in words. */
record Refusing(Clause clause) {

    QuestionRefused unknownColumn(String name, int position) {
        return of(Reason.UNKNOWN_COLUMN, position, "没有列“%s”".formatted(name), "No column \"%s\"".formatted(name));
    }

    QuestionRefused unknownFunction(String name, int position) {
        return of(Reason.UNKNOWN_FUNCTION, position, "没有函数“%s”".formatted(name), "No function \"%s\"".formatted(name));
    }

    QuestionRefused arguments(String function, String expected, int position) {
        return of(
                Reason.WRONG_TYPE,
                position,
                "函数应写作 %s(%s)".formatted(function, expected),
                "The function is written %s(%s)".formatted(function, expected));
    }

    QuestionRefused type(ColumnType found, String wantedZh, String wanted, int position) {
        return of(
                Reason.WRONG_TYPE,
                position,
                "此处应为%s，而不是 %s".formatted(wantedZh, found),
                "Expected %s here, not %s".formatted(wanted, found));
    }

    QuestionRefused together(ColumnType left, ColumnType right, int position) {
        return of(
                Reason.WRONG_TYPE,
                position,
                "%s 与 %s 不能比较或运算".formatted(left, right),
                "%s and %s do not go together".formatted(left, right));
    }

    QuestionRefused value(String text, String wantedZh, String wanted, int position) {
        return of(
                Reason.WRONG_TYPE,
                position,
                "“%s”不是%s".formatted(text, wantedZh),
                "\"%s\" is not %s".formatted(text, wanted));
    }

    QuestionRefused misplaced(String zh, String en, int position) {
        return of(Reason.NOT_GROUPED, position, zh, en);
    }

    QuestionRefused taken(String name, int position) {
        return of(
                Reason.NAME_TAKEN,
                position,
                "结果中已有列“%s”，请用 as 另起名称".formatted(name),
                "The answer already has a column \"%s\": name one of them with as".formatted(name));
    }

    QuestionRefused tooComplex(String zh, String en, int position) {
        return of(Reason.TOO_COMPLEX, position, zh, en);
    }

    private QuestionRefused of(Reason reason, int position, String zh, String en) {
        return new QuestionRefused(reason, clause, position, zh, en);
    }
}
