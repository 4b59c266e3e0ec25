package org.minshu.tables.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.tables.Expression;
import org.minshu.tables.Question;

/** Finds the columns of an answer. */
final class Outputs {

    private final Questions questions;
    private final List<Question.Output> keys;
    private final boolean grouped;
    private final Refusing refusing = new Refusing(Clause.SELECT);

    Outputs(Questions questions, List<Question.Output> keys, boolean grouped) {
        this.questions = questions;
        this.keys = keys;
        this.grouped = grouped;
    }

    /** Keys that are not selected come first, as in Explore. */
    List<Question.Output> of(List<Syntax.Entry> selection) {
        if (selection.isEmpty()) {
            return grouped ? keys : everything();
        }
        var selected = selected(selection);
        boolean aggregated = selected.stream().map(Question.Output::value).anyMatch(Expression::isAggregated);
        if (grouped || aggregated) {
            for (int i = 0; i < selected.size(); i++) {
                // Stars were refused, so that each entry gave one output
                requireGrouped(Clause.SELECT, selected.get(i).value(), keys, position(selection, i));
            }
        }
        var outputs = new ArrayList<Question.Output>();
        keys.stream()
                .filter(key ->
                        selected.stream().noneMatch(output -> output.value().equals(key.value())))
                .forEach(outputs::add);
        outputs.addAll(selected);
        requireNames(outputs, selection);
        return outputs;
    }

    private static int position(List<Syntax.Entry> selection, int index) {
        return selection.get(Math.min(index, selection.size() - 1)).position();
    }

    private List<Question.Output> selected(List<Syntax.Entry> selection) {
        var values = new Values(Clause.SELECT, new KeyNames(questions.rows(), keys), true);
        var outputs = new ArrayList<Question.Output>();
        for (var entry : selection) {
            if (entry.of() != null) {
                outputs.add(new Question.Output(Questions.name(entry), values.bind(entry.of())));
            } else if (grouped) {
                throw refusing.misplaced("分组时不能选择 *", "A group has no *", entry.position());
            } else {
                outputs.addAll(everything());
            }
        }
        return outputs;
    }

    private List<Question.Output> everything() {
        return questions.columns().stream()
                .map(column -> new Question.Output(column.name(), new Expression.Column(column.name(), column.type())))
                .toList();
    }

    private void requireNames(List<Question.Output> outputs, List<Syntax.Entry> selection) {
        var taken = new HashSet<String>();
        for (var output : outputs) {
            if (!taken.add(output.name())) {
                int position = selection.stream()
                        .filter(entry ->
                                entry.of() != null && Questions.name(entry).equals(output.name()))
                        .reduce((first, second) -> second)
                        .map(Syntax.Entry::position)
                        .orElse(1);
                throw refusing.taken(output.name(), position);
            }
        }
    }

    static void requireGrouped(Clause clause, Expression value, List<Question.Output> keys, int position) {
        if (keys.stream().anyMatch(key -> key.value().equals(value)) || value instanceof Expression.Aggregate) {
            return;
        }
        if (value instanceof Expression.Column column) {
            throw new Refusing(clause)
                    .misplaced(
                            "列“%s”既未分组也未聚合".formatted(column.name()),
                            "Column \"%s\" is neither grouped by nor aggregated".formatted(column.name()),
                            position);
        }
        value.parts().forEach(part -> requireGrouped(clause, part, keys, position));
    }

    /** Columns, and the names that keys were given. */
    private record KeyNames(Values.Names rows, List<Question.Output> keys) implements Values.Names {

        @Override
        public @Nullable Expression find(String name) {
            var column = rows.find(name);
            return column != null
                    ? column
                    : keys.stream()
                            .filter(key -> key.name().equals(name))
                            .map(Question.Output::value)
                            .findFirst()
                            .orElse(null);
        }

        @Override
        public List<Expression> texts() {
            return rows.texts();
        }
    }
}
