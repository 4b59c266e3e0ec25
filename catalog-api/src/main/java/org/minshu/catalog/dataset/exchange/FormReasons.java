package org.minshu.catalog.dataset.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;

/** Why an entry of a form was refused, in one cell, in the words of the form. */
final class FormReasons {

    static final String HEADING = "未导入原因";

    private static final Pattern ITEM = Pattern.compile("/items/(\\d+)/?(\\w*)");

    private FormReasons() {}

    static String of(List<Violation> violations, ProblemType problem) {
        return violations.isEmpty()
                ? problem.zh().title() + "。" + problem.zh().next()
                : violations.stream().map(FormReasons::sentence).distinct().collect(Collectors.joining("；"));
    }

    private static String sentence(Violation violation) {
        var pointer = violation.pointer().replaceFirst("^/metadata", "");
        var item = ITEM.matcher(pointer);
        if (item.matches()) {
            return "第 %d 个信息项%s：%s"
                    .formatted(Integer.parseInt(item.group(1)) + 1, heading(item.group(2)), violation.zh());
        }
        var heading = heading(pointer.replaceFirst("/\\d+$", ""));
        return heading.isEmpty() ? violation.zh() : heading + "：" + violation.zh();
    }

    private static String heading(String pointer) {
        return Arrays.stream(FormColumn.values())
                .filter(column -> !pointer.isEmpty() && column.pointer().equals(pointer))
                .findFirst()
                .map(FormColumn::heading)
                .orElse("");
    }
}
