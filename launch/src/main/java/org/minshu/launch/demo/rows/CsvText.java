package org.minshu.launch.demo.rows;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** RFC 4180 in UTF-8. */
final class CsvText {

    private CsvText() {}

    static byte[] of(SyntheticTable table) {
        var text = new StringBuilder();
        line(text, table.header());
        table.texts().forEach(row -> line(text, row));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(fields.get(i)));
        }
        text.append("\r\n");
    }

    private static String quoted(String field) {
        return field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + field.replace("\"", "\"\"") + '"'
                : field;
    }
}
