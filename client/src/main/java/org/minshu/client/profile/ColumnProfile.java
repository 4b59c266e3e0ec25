package org.minshu.client.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one column holds. Values are the table's own: they are for those who may see the column.
 *
 * @param type TEXT, INTEGER, DECIMAL, DOUBLE, BOOLEAN, DATE, TIMESTAMP, POINT or SHAPE
 * @param nulls rows without a value
 * @param distinct different values, approximately (HyperLogLog, some percent off)
 * @param min smallest value as text: ISO days, UTC times, plain numbers; null where there is none or the type has no order
 * @param max largest value
 * @param mean of numbers
 * @param histogram of numbers, days and times: equal widths from min to max; empty where there are fewer than two values
 * @param top the most frequent values, most first; empty where nearly all are different
 * @param pattern what most texts look like: CREDIT_CODE, ID_NUMBER, MOBILE, EMAIL, URL, or a mask in which 9 is a digit, A a
 *     letter and 汉 a Chinese character; null where no one form is usual
 * @param longest characters of the longest text
 * @param samples up to five different values
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ColumnProfile(
        String name,
        String type,
        long nulls,
        long distinct,
        @Nullable String min,
        @Nullable String max,
        @Nullable Double mean,
        List<Bin> histogram,
        List<Frequent> top,
        @Nullable String pattern,
        @Nullable Integer longest,
        List<String> samples) {

    public ColumnProfile {
        histogram = List.copyOf(histogram);
        top = List.copyOf(top);
        samples = List.copyOf(samples);
    }

    /** Rows whose value is at least {@code from} and less than {@code to}; the last bin holds the largest value, too. */
    public record Bin(String from, String to, long rows) {}

    public record Frequent(String value, long rows) {}
}
