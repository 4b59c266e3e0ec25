package org.minshu.ingestion.table.typing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How people write that there is no value. In a column of text they are kept as they are written. */
public final class Absent {

    public static final List<String> FORMS = List.of(
            "-", "--", "---", "—", "——", "–", "－", "/", "\\", "*", "…", "......", "无", "暂无", "无数据", "空", "缺失", "缺测",
            "不详", "未知", "N/A", "n/a", "NA", "na", "#N/A", "NaN", "nan", "NULL", "null", "Null", "None", "none", "nil",
            "(null)", "<null>", "\\N", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!");

    private static final int LONGEST = 8;
    private static final Set<String> SET = Set.copyOf(FORMS);
    private static final boolean[] FIRST = firsts();

    private Absent() {}

    static boolean is(char[] text, int start, int end) {
        return end - start <= LONGEST
                && (text[start] >= FIRST.length || FIRST[text[start]])
                && SET.contains(new String(text, start, end - start));
    }

    /** As a list in SQL. */
    public static String sql() {
        return FORMS.stream().map(form -> "'" + form + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean[] firsts() {
        var firsts = new boolean[128];
        for (var form : FORMS) {
            if (form.charAt(0) < firsts.length) {
                firsts[form.charAt(0)] = true;
            }
        }
        return firsts;
    }
}
