package org.minshu.model.problem;

/** How refused queries are told. */
final class QueryWords {

    static final ProblemWords QUERY_SYNTAX = new ProblemWords(
            new Sentences("查询语句写法有误", "请在标出的位置修改，写法见查询语言文档。"),
            new Sentences(
                    "The query is not written as it should be",
                    "Correct it where it is marked; see the query language."));
    static final ProblemWords QUERY_COLUMN_UNKNOWN = new ProblemWords(
            new Sentences("没有这一列", "请使用本表中您可以看到的列；特殊列名用反引号括起。"),
            new Sentences(
                    "No such column", "Use a column of this table that you may see; put odd names in backquotes."));
    static final ProblemWords QUERY_FUNCTION_UNKNOWN = new ProblemWords(
            new Sentences("没有这个函数", "可用的函数见查询语言文档。"),
            new Sentences("No such function", "See the query language for those that there are."));
    static final ProblemWords QUERY_TYPE_WRONG = new ProblemWords(
            new Sentences("值的类型不对", "请按标出位置的说明修改。"),
            new Sentences("A value is of the wrong type", "Correct it where it is marked."));
    static final ProblemWords QUERY_NOT_GROUPED = new ProblemWords(
            new Sentences("分组与聚合用法有误", "分组查询中每个值须是分组项或聚合值；where 中不能聚合。"),
            new Sentences(
                    "Grouped and single values are mixed",
                    "With groups, each value is a key or an aggregate; where has no aggregates."));
    static final ProblemWords QUERY_NAME_TAKEN = new ProblemWords(
            new Sentences("结果列重名", "请用 as 另起名称。"),
            new Sentences("Two columns of the answer have one name", "Name one of them with as."));
    static final ProblemWords QUERY_TOO_COMPLEX = new ProblemWords(
            new Sentences("查询过于复杂", "请缩短或分成几次查询。"),
            new Sentences("The query is too complex", "Shorten it, or ask in several steps."));
    static final ProblemWords QUERY_LIMIT = new ProblemWords(
            new Sentences("行数超出范围", "请缩小 limit 和 offset；取全部数据请用导出。"),
            new Sentences("Too many rows at once", "Lower limit and offset; to get everything, export it."));
    static final ProblemWords QUERY_OUT_OF_RANGE = new ProblemWords(
            new Sentences("计算结果超出数值范围", "请改用较小的数，或先除再乘。"),
            new Sentences("A number gets too large", "Use smaller numbers, or divide first."));
    static final ProblemWords QUERY_TOO_SLOW = new ProblemWords(
            new Sentences("查询超过时间限制", "请缩小条件，或减少分组和排序。"),
            new Sentences("The query takes too long", "Narrow it, or group and order by less."));
    static final ProblemWords QUERY_TOO_LARGE = new ProblemWords(
            new Sentences("查询超过内存限制", "请缩小条件，或减少列、分组和排序。"),
            new Sentences("The query needs too much memory", "Narrow it, or ask for fewer columns and groups."));

    private QueryWords() {}
}
