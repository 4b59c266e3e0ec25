package org.minshu.tables;

import java.util.List;

/**
 * Answers questions to tables that lie in the object store.
 *
 * <p>Methods throw {@link TableRefused}, and {@link org.minshu.objects.ObjectStoreUnavailable} where the table's object is
 * needed and the store does not answer.
 */
public interface TableEngine {

    /** Begins to answer; however large the answer, little of it is in memory. */
    Rows ask(StoredTable table, Question question, Patience patience);

    /** The answer as lines of CSV without their ends, one text a row; its header is whoever's who asks. */
    Rows csv(StoredTable table, Question question, CsvForm form, Patience patience);

    /** How many rows the answer has, without its limit and offset. */
    long count(StoredTable table, Question question, Patience patience);

    /**
     * The answer as Parquet, each column under its output's name; made on the disk before this returns, and removed from it
     * when the content is closed.
     */
    ParquetAnswer asParquet(StoredTable table, Question question, Patience patience);

    /** Whether the keys tell every row of a table from every other, and are nowhere missing. */
    boolean isUnique(StoredTable table, List<TableColumn> keys, Patience patience);

    /**
     * Rows that came, went or changed, in the order of their keys: columns {@code change} (ADDED, REMOVED or CHANGED), each
     * key, then per compared column its value before and its value after.
     */
    Rows changes(VersionPair versions, long limit, long offset, Patience patience);

    /** How many rows have a value that the reference does not find; a missing one refers to nothing. */
    long countUnresolved(Reference reference, Patience patience);

    /** Those rows, in their order: columns {@code row} (as {@link Expression.RowNumber}, or missing) and {@code value}, as text. */
    Rows unresolved(Reference reference, long limit, Patience patience);

    /** Whether {@link Expression.Matches} can work with a pattern: the syntax is RE2's, without references back. */
    boolean isPattern(String pattern);

    /** Throws where no question can be answered now. */
    void check();
}
