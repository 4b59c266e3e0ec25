package org.minshu.tables.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Comparator;
import org.minshu.tables.Expression;
import org.minshu.tables.Expression.Constant;

/** Finds out what a text means: its names are looked up, its types are checked. */
final class Values {

    private static final int MOST_WORDS = 10;

    private final Names names;
    private final boolean aggregates;
    private final Refusing refusing;
    private final Types types;
    private final Functions functions;
    private final Places places;

    /** @param aggregates whether values of groups have a meaning here */
    Values(Clause clause, Names names, boolean aggregates) {
        this.names = names;
        this.aggregates = aggregates;
        this.refusing = new Refusing(clause);
        this.types = new Types(refusing);
        this.functions = new Functions(refusing, types);
        this.places = new Places(refusing);
    }

    Expression bind(Syntax syntax) {
        int at = syntax.position();
        return switch (syntax) {
            case Syntax.Name name -> named(name);
            case Syntax.Text text -> new Constant(text.value(), ColumnType.TEXT);
            case Syntax.Numeral number -> Types.number(number.value());
            case Syntax.Truth truth -> new Constant(truth.value(), ColumnType.BOOLEAN);
            case Syntax.Dated dated ->
                Moments.parse(dated.value()).orElseThrow(() -> refusing.value(dated.value(), "日期", "a date", at));
            case Syntax.Geometry _, Syntax.Distance _ ->
                throw refusing.value("geom, km", "这里的值", "a value here: they belong into within_distance", at);
            case Syntax.Call call -> call(call);
            case Syntax.Negative negative ->
                new Expression.Negative(
                        types.number(bind(negative.of()), negative.of().position()));
            case Syntax.Calculation calculation -> calculation(calculation);
            case Syntax.All all -> new Expression.All(conditions(all.parts()));
            case Syntax.Any any -> new Expression.Any(conditions(any.parts()));
            case Syntax.Not not -> new Expression.Not(condition(not.of()));
            case Syntax.Compared compared -> compared(compared);
            case Syntax.Liked liked ->
                new Expression.Like(
                        types.require(bind(liked.of()), ColumnType.TEXT, "文本", "a text", at),
                        Patterns.like(liked.pattern(), refusing, at));
            case Syntax.Ranged ranged -> ranged(ranged);
            case Syntax.Listed listed -> listed(listed);
            case Syntax.Missing missing -> new Expression.Missing(bind(missing.of()));
            case Syntax.Is is -> is(is);
        };
    }

    Expression condition(Syntax syntax) {
        return types.condition(bind(syntax), syntax.position());
    }

    private List<Expression> conditions(List<Syntax> parts) {
        return parts.stream().map(this::condition).toList();
    }

    private Expression named(Syntax.Name name) {
        var found = names.find(name.name());
        if (found == null) {
            throw refusing.unknownColumn(name.name(), name.position());
        }
        return found;
    }

    private Expression calculation(Syntax.Calculation calculation) {
        var left = types.number(bind(calculation.left()), calculation.left().position());
        var right = types.number(bind(calculation.right()), calculation.right().position());
        var type = Types.result(calculation.operator(), left.type(), right.type());
        return new Expression.Arithmetic(calculation.operator(), left, right, type);
    }

    private Expression compared(Syntax.Compared compared) {
        var left = bind(compared.left());
        var right = bind(compared.right());
        if (left instanceof Constant && !(right instanceof Constant)) {
            left = types.comparable(left, right.type(), compared.left().position());
        }
        return new Expression.Comparison(
                compared.comparator(),
                left,
                types.comparable(right, left.type(), compared.right().position()));
    }

    private Expression ranged(Syntax.Ranged ranged) {
        var value = bind(ranged.of());
        var from = types.comparable(
                bind(ranged.from()), value.type(), ranged.from().position());
        var to = types.comparable(bind(ranged.to()), value.type(), ranged.to().position());
        return new Expression.All(List.of(
                new Expression.Comparison(ranged.low(), value, from),
                new Expression.Comparison(ranged.high(), value, to)));
    }

    private Expression listed(Syntax.Listed listed) {
        var value = bind(listed.of());
        return new Expression.OneOf(
                value,
                listed.values().stream()
                        .map(entry -> types.comparable(constant(entry), value.type(), entry.position()))
                        .toList());
    }

    private Expression constant(Syntax entry) {
        var value = bind(entry);
        var inner = value instanceof Expression.Negative negative ? negative.of() : value;
        if (!(inner instanceof Constant)) {
            throw refusing.type(value.type(), "固定的值", "a fixed value", entry.position());
        }
        return value;
    }

    private Expression is(Syntax.Is is) {
        var value = types.condition(bind(is.of()), is.position());
        var equal = new Expression.Comparison(Comparator.EQUAL, value, new Constant(is.value(), ColumnType.BOOLEAN));
        return new Expression.All(List.of(new Expression.Not(new Expression.Missing(value)), equal));
    }

    private Expression call(Syntax.Call call) {
        var name = call.function().toLowerCase(Locale.ROOT);
        if (Functions.isAggregate(name)) {
            return aggregate(call, name);
        }
        if (call.star() || call.distinct()) {
            throw refusing.misplaced("* 和 distinct 只用于 count", "Only count has * or distinct", call.position());
        }
        return switch (name) {
            case "within_distance" -> places.near(call, first(call, name));
            case "search" -> search(call);
            case "startswith" -> startsWith(call);
            case "in_bbox" -> places.inBox(call, bound(call));
            default -> {
                var found = functions.scalar(call, name, bound(call));
                if (found == null) {
                    throw refusing.unknownFunction(call.function(), call.position());
                }
                yield found;
            }
        };
    }

    private Expression aggregate(Syntax.Call call, String name) {
        if (!aggregates) {
            throw refusing.misplaced(
                    "此处不能使用聚合函数“%s”".formatted(name),
                    "No value of a group has a meaning here: " + name,
                    call.position());
        }
        var inner = new Values(refusing.clause(), names, false);
        var arguments = call.arguments().stream().map(inner::bind).toList();
        for (int i = 0; i < arguments.size(); i++) {
            if (Expression.isAggregated(arguments.get(i))) {
                throw refusing.misplaced(
                        "聚合函数不能嵌套",
                        "A value of a group within another",
                        call.arguments().get(i).position());
            }
        }
        return functions.aggregate(call, name, arguments);
    }

    private List<Expression> bound(Syntax.Call call) {
        return call.arguments().stream().map(this::bind).toList();
    }

    private Expression first(Syntax.Call call, String name) {
        if (call.arguments().isEmpty()) {
            throw refusing.arguments(name, "…", call.position());
        }
        return bind(call.arguments().getFirst());
    }

    /** {@code search("words")} looks into every text, {@code search(column, "words")} into one or some. */
    private Expression search(Syntax.Call call) {
        var arguments = call.arguments();
        if (arguments.isEmpty() || !(arguments.getLast() instanceof Syntax.Text text)) {
            throw refusing.arguments("search", "[column, …] \"words\"", call.position());
        }
        var words = Arrays.stream(text.value().strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        if (words.size() > MOST_WORDS) {
            throw refusing.tooComplex("最多 10 个词", "At most 10 words", text.position());
        }
        var named = arguments.subList(0, arguments.size() - 1).stream()
                .map(column -> types.require(bind(column), ColumnType.TEXT, "文本", "a text", column.position()))
                .toList();
        return new Expression.Contained(words, named.isEmpty() ? names.texts() : named);
    }

    private Expression startsWith(Syntax.Call call) {
        if (call.arguments().size() != 2 || !(call.arguments().get(1) instanceof Syntax.Text start)) {
            throw refusing.arguments("startswith", "column, \"text\"", call.position());
        }
        var escaped = start.value().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return new Expression.Like(
                types.require(first(call, "startswith"), ColumnType.TEXT, "文本", "a text", call.position()),
                escaped + "%");
    }

    /** What names stand for. */
    interface Names {

        @Nullable Expression find(String name);

        /** Every text there is. */
        List<Expression> texts();
    }
}
