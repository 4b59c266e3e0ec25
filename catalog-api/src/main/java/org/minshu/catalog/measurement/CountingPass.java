package org.minshu.catalog.measurement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.tables.Expression;
import org.minshu.tables.Patience;
import org.minshu.tables.Question;
import org.minshu.tables.StoredTable;
import org.minshu.tables.TableEngine;

/** Many counts over a table in one reading of it. */
final class CountingPass {

    private final List<Question.Output> outputs = new ArrayList<>();
    private List<@Nullable Object> values = List.of();

    /** Where the value will be. */
    int add(Expression value) {
        outputs.add(new Question.Output("v" + outputs.size(), value));
        return outputs.size() - 1;
    }

    int addCount(Expression condition) {
        return add(new Expression.CountWhere(condition));
    }

    void run(TableEngine engine, StoredTable table, Patience patience) {
        if (outputs.isEmpty()) {
            return;
        }
        var question = new Question(outputs, null, List.of(), List.of(), Question.ALL, 0);
        try (var rows = engine.ask(table, question, patience)) {
            rows.next();
            var read = new ArrayList<@Nullable Object>();
            for (int i = 0; i < outputs.size(); i++) {
                read.add(rows.value(i));
            }
            values = read;
        }
    }

    long count(int at) {
        return values.get(at) instanceof Number number ? number.longValue() : 0;
    }

    @Nullable Object value(int at) {
        return values.get(at);
    }
}
