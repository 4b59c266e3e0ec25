package org.minshu.catalog.dataset.quality;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minshu.catalog.web.CsvSheet;
import org.minshu.client.quality.QualityEntry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Streams scores as CSV, with what each entry misses in words. */
@Component
class QualityExport {

    private static final String[] HEADS = {
        "code", "title", "department", "departmentName", "state", "score", "grade", "missed", "toDo"
    };

    private final Qualities qualities;

    QualityExport(Qualities qualities) {
        this.qualities = qualities;
    }

    StreamingResponseBody of(QualityQuery query) {
        var words = Arrays.stream(QualityRule.values())
                .collect(Collectors.toMap(Enum::name, rule -> rule.view().doZh()));
        return output -> {
            var sheet = new CsvSheet(output, HEADS);
            qualities.each(query, entry -> add(sheet, entry, words));
            sheet.finish();
        };
    }

    private static void add(CsvSheet sheet, QualityEntry entry, Map<String, String> words) {
        Function<String, String> toDo = rule -> words.getOrDefault(rule, rule);
        sheet.row(
                entry.code(),
                entry.title(),
                entry.department().key(),
                entry.department().nameZh(),
                entry.state(),
                entry.score(),
                entry.grade(),
                String.join(" ", entry.missed()),
                entry.missed().stream().map(toDo).collect(Collectors.joining(" ")));
    }
}
