package org.minshu.catalog.measurement;

import static org.minshu.catalog.rules.Texts.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.reference.CodeLists;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.measurement.DataRule;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.ItemDataType;
import org.minshu.tables.Comparator;
import org.minshu.tables.TableEngine;

/** What rules have to be like to be laid down. Whether a table has their columns shows when it is measured. */
final class RuleCheck {

    static final int MOST = 100;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PATTERN = 200;
    private static final int MOST_CODES = 500;
    private static final int MOST_DAYS = 3660;

    private final TableEngine engine;
    private final CodeLists lists;
    private final Predicate<String> mayRefer;
    private final boolean forLibrary;
    private final Findings findings = new Findings();

    /**
     * @param mayRefer whether rules may refer to that dataset
     * @param forLibrary whether an item's type may stand in place of columns
     */
    RuleCheck(TableEngine engine, CodeLists lists, Predicate<String> mayRefer, boolean forLibrary) {
        this.engine = engine;
        this.lists = lists;
        this.mayRefer = mayRefer;
        this.forLibrary = forLibrary;
    }

    /** The rules without what their kinds do not need; null where nothing is laid down. */
    @Nullable List<DataRule> check(@Nullable List<DataRule> given) {
        if (given == null) {
            return null;
        }
        findings.atMost("/rules", given, MOST);
        findings.refuseIfAny();
        var rules = new ArrayList<DataRule>();
        for (int i = 0; i < given.size(); i++) {
            var rule = given.get(i);
            var pointer = "/rules/" + i;
            var kind =
                    rule == null ? null : DataRuleKind.find(tidy(rule.kind())).orElse(null);
            if (rule == null || kind == null) {
                findings.add(pointer + "/kind", ProblemType.UNKNOWN_TERM);
            } else {
                rules.add(checked(kind, rule, pointer));
            }
        }
        findings.refuseIfAny();
        return rules.stream().distinct().toList();
    }

    private DataRule checked(DataRuleKind kind, DataRule rule, String at) {
        var type = tidy(rule.itemType());
        var columns = columns(kind, rule, type, at);
        var note = tidy(rule.note());
        findings.line(at + "/note", note, LONGEST_NAME);
        return switch (kind) {
            case REQUIRED, UNIQUE, CREDIT_CODE, ID_NUMBER, ADMIN_CODE, REACHABLE, DICTIONARY, WHOLE ->
                rule(kind, columns, type, null, null, null, note);
            case RANGE -> new RangeCheck(findings).checked(rule(kind, columns, type, null, null, null, note), rule, at);
            case PATTERN -> rule(kind, columns, type, pattern(rule, at), null, null, note);
            case CODE_LIST -> codes(rule(kind, columns, type, null, null, null, note), rule, at);
            case REFERENCE -> reference(rule(kind, columns, type, null, null, null, note), rule, at);
            case ORDER -> rule(kind, columns, type, null, comparator(rule, at), null, note);
            case FRESH -> rule(kind, columns, type, null, null, days(rule, at), note);
        };
    }

    private static DataRule rule(
            DataRuleKind kind,
            List<String> columns,
            @Nullable String type,
            @Nullable String pattern,
            @Nullable String comparator,
            @Nullable Integer days,
            @Nullable String note) {
        return new DataRule(
                kind.name(), columns, type, null, null, pattern, null, null, null, null, comparator, days, note);
    }

    private List<String> columns(DataRuleKind kind, DataRule rule, @Nullable String type, String at) {
        var columns = Objects.requireNonNullElse(tidy(rule.columns()), List.<String>of());
        columns.forEach(column -> findings.line(at + "/columns", column, LONGEST_NAME));
        if (type != null) {
            findings.term(at + "/itemType", type, ItemDataType.class);
            if (!forLibrary || kind.leastColumns() != 1 || kind.mostColumns() != 1 || !columns.isEmpty()) {
                findings.invalid(
                        at + "/itemType",
                        "按类型适用仅限专题库规则中针对单个数据项的规则。",
                        "A type stands for one item, in a library's rules.");
            }
            return List.of();
        }
        if (columns.size() < kind.leastColumns() || columns.size() > kind.mostColumns()) {
            findings.invalid(
                    at + "/columns",
                    "请填写 %d 至 %d 个数据项。".formatted(kind.leastColumns(), kind.mostColumns()),
                    "Name %d to %d items.".formatted(kind.leastColumns(), kind.mostColumns()));
        }
        return columns;
    }

    private @Nullable String pattern(DataRule rule, String at) {
        var pattern = rule.pattern() == null || rule.pattern().isEmpty() ? null : rule.pattern();
        findings.required(at + "/pattern", pattern);
        findings.line(at + "/pattern", pattern, LONGEST_PATTERN);
        if (pattern != null && pattern.length() <= LONGEST_PATTERN && !engine.isPattern(pattern)) {
            findings.invalid(
                    at + "/pattern",
                    "不是可用的正则表达式（RE2 语法，不支持反向引用与环视）。",
                    "Not a regular expression of RE2: no references back, no looking around.");
        }
        return pattern;
    }

    private DataRule codes(DataRule bare, DataRule rule, String at) {
        var codes = tidy(rule.codes());
        var vocabulary = tidy(rule.vocabulary());
        if ((codes == null) == (vocabulary == null)) {
            findings.invalid(at + "/codes", "请填写代码或选择代码表，二者取一。", "Give codes, or choose a list: one of both.");
        }
        findings.atMost(at + "/codes", codes, MOST_CODES);
        if (codes != null) {
            codes.forEach(code -> findings.line(at + "/codes", code, LONGEST_NAME));
        }
        if (vocabulary != null && KnownCodes.of(vocabulary, lists).isEmpty()) {
            findings.add(at + "/vocabulary", ProblemType.UNKNOWN_TERM);
        }
        return new DataRule(
                bare.kind(),
                bare.columns(),
                bare.itemType(),
                null,
                null,
                null,
                codes,
                vocabulary,
                null,
                null,
                null,
                null,
                bare.note());
    }

    private DataRule reference(DataRule bare, DataRule rule, String at) {
        var dataset = tidy(rule.dataset());
        var target = tidy(rule.target());
        findings.required(at + "/dataset", dataset);
        findings.required(at + "/target", target);
        findings.line(at + "/target", target, LONGEST_NAME);
        if (dataset != null && !mayRefer.test(dataset)) {
            findings.invalid(
                    at + "/dataset",
                    "只能参照本部门的、普遍开放的或无条件共享的数据集。",
                    "Refer to a dataset of the own department, an open one, or one shared without conditions.");
        }
        return new DataRule(
                bare.kind(),
                bare.columns(),
                bare.itemType(),
                null,
                null,
                null,
                null,
                null,
                dataset,
                target,
                null,
                null,
                bare.note());
    }

    private @Nullable String comparator(DataRule rule, String at) {
        var comparator = tidy(rule.comparator());
        findings.required(at + "/comparator", comparator);
        if (comparator != null && (comparator.equals("DIFFERENT") || !isComparator(comparator))) {
            findings.add(at + "/comparator", ProblemType.UNKNOWN_TERM);
        }
        return comparator;
    }

    private static boolean isComparator(String name) {
        return List.of(Comparator.values()).stream()
                .anyMatch(known -> known.name().equals(name));
    }

    private @Nullable Integer days(DataRule rule, String at) {
        var days = rule.days();
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            findings.invalid(
                    at + "/days", "请填写 1 至 %d 天。".formatted(MOST_DAYS), "Give 1 to %d days.".formatted(MOST_DAYS));
        }
        return days;
    }
}
