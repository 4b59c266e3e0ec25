package org.minshu.client.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that data are measured by. Which parts it needs depends on its kind; others are null.
 *
 * @param kind REQUIRED, UNIQUE, RANGE, PATTERN, CODE_LIST, CREDIT_CODE, ID_NUMBER, ADMIN_CODE, REFERENCE, ORDER, FRESH, REACHABLE,
 *     DICTIONARY or WHOLE
 * @param columns names or labels of items: one, of UNIQUE up to 8, of ORDER two, of FRESH none or one; those about whole tables none
 * @param itemType in a library's rules, in place of columns: all items of that {@link org.minshu.model.vocabulary.ItemDataType}
 * @param least of RANGE: a number, or an ISO date
 * @param most the same; at least one of both
 * @param pattern of PATTERN: RE2, matched with the whole value, at most 200 characters
 * @param codes of CODE_LIST, at most 500; or
 * @param vocabulary a list of the platform: region, department, or that of a vocabulary
 * @param dataset of REFERENCE: code of the dataset whose newest table has the values
 * @param target of REFERENCE: its column
 * @param comparator of ORDER: how the first column's value is to the second's: LESS, AT_MOST, EQUAL, AT_LEAST or GREATER
 * @param days of FRESH: how old the newest data may be; by the update cycle where it is null
 * @param note why, in words of people
 */
public record DataRule(
        String kind,
        @Nullable List<String> columns,
        @Nullable String itemType,
        @Nullable String least,
        @Nullable String most,
        @Nullable String pattern,
        @Nullable List<String> codes,
        @Nullable String vocabulary,
        @Nullable String dataset,
        @Nullable String target,
        @Nullable String comparator,
        @Nullable Integer days,
        @Nullable String note) {

    /** A rule that needs nothing but columns. */
    public static DataRule of(String kind, List<String> columns) {
        return new DataRule(kind, columns, null, null, null, null, null, null, null, null, null, null, null);
    }
}
