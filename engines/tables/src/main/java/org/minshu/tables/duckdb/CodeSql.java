package org.minshu.tables.duckdb;

import org.minshu.tables.CodeForm;

/** Writes the check of a code as SQL: its form, and the weighted sum of all its characters, the check character among them. */
final class CodeSql {

    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1};
    private static final String DIGITS = "0123456789X";
    private static final int[] DIGIT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1};

    private static final String PROVINCES = "1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]";
    /** 83 and 9 begin the numbers of residents from Taiwan, and of foreigners who stay for good. */
    private static final String BIRTH_PLACES = PROVINCES + "|83|9[0-9]";

    private final Runnable value;
    private final Sql sql;

    /** @param value writes the text; more than once */
    CodeSql(Runnable value, Sql sql) {
        this.value = value;
        this.sql = sql;
    }

    void write(CodeForm form) {
        sql.add("(");
        switch (form) {
            case CREDIT_CODE -> {
                matches("[" + CREDIT + "]{2}[0-9]{6}[" + CREDIT + "]{10}");
                sum(CREDIT, CREDIT_WEIGHTS, 31, 0);
            }
            case ID_NUMBER -> {
                matches("(" + BIRTH_PLACES + ")[0-9]{15}[0-9X]");
                sum(DIGITS, DIGIT_WEIGHTS, 11, 1);
                birthday();
            }
            case ADMIN_CODE -> matches("(" + PROVINCES + ")(0000|(0[1-9]|[1-6][0-9]|70|90)[0-9]{2})");
        }
        sql.add(")");
    }

    private void matches(String pattern) {
        sql.add("regexp_full_match(");
        value.run();
        sql.add(", '" + pattern + "')");
    }

    private void sum(String alphabet, int[] weights, int modulus, int remainder) {
        sql.add(" and (");
        for (int i = 0; i < weights.length; i++) {
            sql.add(i == 0 ? "" : " + ").add("%d * (instr('%s', substr(".formatted(weights[i], alphabet));
            value.run();
            sql.add(", %d, 1)) - 1)".formatted(i + 1));
        }
        sql.add(") %% %d = %d".formatted(modulus, remainder));
    }

    private void birthday() {
        sql.add(" and coalesce(try_strptime(substr(");
        value.run();
        sql.add(
                ", 7, 8), '%Y%m%d') between timestamp '1850-01-01' and cast(now() as timestamp) + interval 8 hour, false)");
    }
}
