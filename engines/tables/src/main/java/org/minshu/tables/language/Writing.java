package org.minshu.tables.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;
import org.minshu.tables.Comparator;
import org.minshu.tables.Operator;
import org.minshu.tables.language.QuestionRefused.Reason;
import org.minshu.tables.language.grammar.ExploreParser.AtomContext;
import org.minshu.tables.language.grammar.ExploreParser.BetweenContext;
import org.minshu.tables.language.grammar.ExploreParser.CallContext;
import org.minshu.tables.language.grammar.ExploreParser.ColumnContext;
import org.minshu.tables.language.grammar.ExploreParser.ColumnsContext;
import org.minshu.tables.language.grammar.ExploreParser.ComparedContext;
import org.minshu.tables.language.grammar.ExploreParser.ConjunctionContext;
import org.minshu.tables.language.grammar.ExploreParser.DatedContext;
import org.minshu.tables.language.grammar.ExploreParser.DistanceContext;
import org.minshu.tables.language.grammar.ExploreParser.ExpressionContext;
import org.minshu.tables.language.grammar.ExploreParser.FactorContext;
import org.minshu.tables.language.grammar.ExploreParser.GeometryContext;
import org.minshu.tables.language.grammar.ExploreParser.GroupingContext;
import org.minshu.tables.language.grammar.ExploreParser.IsContext;
import org.minshu.tables.language.grammar.ExploreParser.LikedContext;
import org.minshu.tables.language.grammar.ExploreParser.ListedContext;
import org.minshu.tables.language.grammar.ExploreParser.NameContext;
import org.minshu.tables.language.grammar.ExploreParser.NegationContext;
import org.minshu.tables.language.grammar.ExploreParser.NestedContext;
import org.minshu.tables.language.grammar.ExploreParser.NumberContext;
import org.minshu.tables.language.grammar.ExploreParser.OrderingContext;
import org.minshu.tables.language.grammar.ExploreParser.PredicateContext;
import org.minshu.tables.language.grammar.ExploreParser.ProductContext;
import org.minshu.tables.language.grammar.ExploreParser.RangedContext;
import org.minshu.tables.language.grammar.ExploreParser.SelectionContext;
import org.minshu.tables.language.grammar.ExploreParser.SumContext;
import org.minshu.tables.language.grammar.ExploreParser.TestContext;
import org.minshu.tables.language.grammar.ExploreParser.TextContext;
import org.minshu.tables.language.grammar.ExploreParser.TruthContext;

/** Turns what the parser found into our words for it. */
final class Writing {

    /** Numbers in one sum or product. */
    private static final int LONGEST_CALCULATION = 100;

    private final Clause clause;

    Writing(Clause clause) {
        this.clause = clause;
    }

    List<Syntax.Entry> selection(SelectionContext context) {
        return context.selected().stream()
                .map(entry -> entry(entry, entry.expression(), entry.name(), false))
                .toList();
    }

    List<Syntax.Entry> grouping(GroupingContext context) {
        return context.grouped().stream()
                .map(entry -> entry(entry, entry.expression(), entry.name(), false))
                .toList();
    }

    List<Syntax.Entry> ordering(OrderingContext context) {
        return context.ordered().stream()
                .map(entry -> entry(entry, entry.expression(), null, entry.DESC() != null))
                .toList();
    }

    List<Syntax.Name> columns(ColumnsContext context) {
        return context.name().stream()
                .map(name -> new Syntax.Name(name(name), at(name)))
                .toList();
    }

    private Syntax.Entry entry(
            ParserRuleContext whole,
            @Nullable ExpressionContext value,
            @Nullable NameContext alias,
            boolean descending) {
        return new Syntax.Entry(
                value == null ? null : expression(value),
                alias == null ? null : name(alias),
                descending,
                value == null ? "*" : text(value),
                at(whole));
    }

    Syntax expression(ExpressionContext context) {
        var parts = context.conjunction().stream().map(this::conjunction).toList();
        return parts.size() == 1 ? parts.getFirst() : new Syntax.Any(parts, at(context));
    }

    private Syntax conjunction(ConjunctionContext context) {
        var parts = context.negation().stream().map(this::negation).toList();
        return parts.size() == 1 ? parts.getFirst() : new Syntax.All(parts, at(context));
    }

    private Syntax negation(NegationContext context) {
        return context.NOT() == null
                ? predicate(context.predicate())
                : new Syntax.Not(negation(context.negation()), at(context));
    }

    private Syntax predicate(PredicateContext context) {
        var value = sum(context.sum());
        return context.test() == null ? value : test(value, context.test());
    }

    private Syntax test(Syntax value, TestContext context) {
        int at = value.position();
        return switch (context) {
            case ComparedContext compared ->
                new Syntax.Compared(comparator(compared.operator.getText()), value, sum(compared.sum()), at);
            case LikedContext liked ->
                not(
                        liked.NOT() != null,
                        new Syntax.Liked(value, Quotes.text(liked.TEXT().getText()), at));
            case BetweenContext between ->
                not(
                        between.NOT() != null,
                        new Syntax.Ranged(
                                value,
                                Comparator.AT_LEAST,
                                sum(between.sum(0)),
                                Comparator.AT_MOST,
                                sum(between.sum(1)),
                                at));
            case ListedContext listed ->
                not(
                        listed.NOT() != null,
                        new Syntax.Listed(
                                value, listed.sum().stream().map(this::sum).toList(), at));
            case RangedContext ranged -> not(ranged.NOT() != null, ranged(value, ranged));
            case IsContext is ->
                not(
                        is.NOT() != null,
                        is.NULL() != null
                                ? new Syntax.Missing(value, at)
                                : new Syntax.Is(value, is.TRUE() != null, at));
            default -> throw new IllegalStateException("An unknown test: " + context.getText());
        };
    }

    private Syntax ranged(Syntax value, RangedContext context) {
        return new Syntax.Ranged(
                value,
                context.low.getText().equals("[") ? Comparator.AT_LEAST : Comparator.GREATER,
                sum(context.sum(0)),
                context.high.getText().equals("]") ? Comparator.AT_MOST : Comparator.LESS,
                sum(context.sum(1)),
                value.position());
    }

    private static Syntax not(boolean not, Syntax condition) {
        return not ? new Syntax.Not(condition, condition.position()) : condition;
    }

    private Syntax sum(SumContext context) {
        return chain(context.product().stream().map(this::product).toList(), context.operators);
    }

    private Syntax product(ProductContext context) {
        return chain(context.factor().stream().map(this::factor).toList(), context.operators);
    }

    private Syntax chain(List<Syntax> parts, List<Token> operators) {
        if (parts.size() > LONGEST_CALCULATION) {
            throw new QuestionRefused(
                    Reason.TOO_COMPLEX,
                    clause,
                    parts.get(LONGEST_CALCULATION).position(),
                    "一个算式最多 %d 项".formatted(LONGEST_CALCULATION),
                    "A calculation has at most %d parts".formatted(LONGEST_CALCULATION));
        }
        var left = parts.getFirst();
        for (int i = 1; i < parts.size(); i++) {
            var operator = operator(operators.get(i - 1).getText());
            left = new Syntax.Calculation(operator, left, parts.get(i), left.position());
        }
        return left;
    }

    private Syntax factor(FactorContext context) {
        if (context.factor() == null) {
            return atom(context.atom());
        }
        var inner = factor(context.factor());
        return context.getStart().getText().equals("-") ? new Syntax.Negative(inner, at(context)) : inner;
    }

    private Syntax atom(AtomContext context) {
        int at = at(context);
        var text = context.getText();
        return switch (context) {
            case NestedContext nested -> expression(nested.expression());
            case CallContext call -> call(call, at);
            case NumberContext _ -> number(text, at);
            case DistanceContext _ -> new Syntax.Distance(Quotes.metres(text), at);
            case TextContext _ -> new Syntax.Text(Quotes.text(text), at);
            case TruthContext truth -> new Syntax.Truth(truth.TRUE() != null, at);
            case DatedContext _ -> new Syntax.Dated(Quotes.text(text.substring(4)), at);
            case GeometryContext _ -> new Syntax.Geometry(Quotes.text(text.substring(4)), at);
            case ColumnContext column -> new Syntax.Name(name(column.name()), at);
            default -> throw new IllegalStateException("An unknown value: " + text);
        };
    }

    private Syntax call(CallContext context, int at) {
        var arguments = new ArrayList<Syntax>();
        context.expression().forEach(argument -> arguments.add(expression(argument)));
        return new Syntax.Call(
                context.function.getText(), context.STAR() != null, context.DISTINCT() != null, arguments, at);
    }

    /** An exponent can make a number of any size out of few characters. */
    private Syntax number(String text, int at) {
        var value = new BigDecimal(text);
        if (Math.abs((long) value.precision() - value.scale()) > 300 || Math.abs((long) value.scale()) > 600) {
            throw new QuestionRefused(Reason.TOO_COMPLEX, clause, at, "数字超出范围", "The number is out of range");
        }
        return new Syntax.Numeral(value, at);
    }

    private static String name(NameContext context) {
        return context.QUOTED() == null
                ? context.NAME().getText()
                : Quotes.name(context.QUOTED().getText());
    }

    private static Comparator comparator(String sign) {
        return switch (sign) {
            case "=", ":" -> Comparator.EQUAL;
            case "!=", "<>" -> Comparator.DIFFERENT;
            case "<" -> Comparator.LESS;
            case "<=" -> Comparator.AT_MOST;
            case ">" -> Comparator.GREATER;
            default -> Comparator.AT_LEAST;
        };
    }

    private static Operator operator(String sign) {
        return switch (sign) {
            case "+" -> Operator.PLUS;
            case "-" -> Operator.MINUS;
            case "*" -> Operator.TIMES;
            case "/" -> Operator.DIVIDED;
            default -> Operator.REMAINDER;
        };
    }

    private static int at(ParserRuleContext context) {
        return context.getStart().getStartIndex() + 1;
    }

    private static String text(ParserRuleContext context) {
        var start = context.getStart();
        return start.getInputStream()
                .getText(Interval.of(start.getStartIndex(), context.getStop().getStopIndex()))
                .strip();
    }
}
