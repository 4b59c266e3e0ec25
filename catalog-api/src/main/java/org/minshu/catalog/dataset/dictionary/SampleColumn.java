package org.minshu.catalog.dataset.dictionary;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.model.vocabulary.ItemDataType;

/**
 * A column of data and what stands in its first rows.
 *
 * @param samples without empty ones
 */
record SampleColumn(String heading, List<String> samples) {

    private static final int LONG_TEXT = 500;
    private static final List<Integer> LENGTHS = List.of(10, 20, 50, 100, 200, 500);
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,13})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,13})(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}[-/.年](0?[1-9]|1[0-2])[-/.月](0?[1-9]|[12]\\d|3[01])日?");
    private static final Pattern TIME = Pattern.compile(DAY.pattern() + "[T ]\\d{1,2}:\\d{2}.*");
    private static final Pattern FLAG = Pattern.compile("true|false|是|否|Y|N");

    DataItem item() {
        var type = type();
        return new DataItem(
                heading,
                Words.isChinese(heading) ? heading : null,
                type.name(),
                type == ItemDataType.C && !samples.isEmpty() ? length() : null,
                false,
                PersonalSigns.sensitivity(heading, samples).name(),
                null);
    }

    /** Numbers that begin with a nought, or have very many digits, are codes. */
    private ItemDataType type() {
        if (samples.isEmpty()) {
            return ItemDataType.C;
        }
        if (all(WHOLE)) {
            return ItemDataType.I;
        }
        if (all(DECIMAL)) {
            return ItemDataType.N;
        }
        if (all(DAY)) {
            return ItemDataType.D;
        }
        if (all(TIME)) {
            return ItemDataType.T;
        }
        if (all(FLAG)) {
            return ItemDataType.L;
        }
        return longest() > LONG_TEXT ? ItemDataType.M : ItemDataType.C;
    }

    private boolean all(Pattern pattern) {
        return samples.stream().allMatch(text -> pattern.matcher(text).matches());
    }

    private int longest() {
        return samples.stream()
                .flatMapToInt(text -> IntStream.of(text.codePointCount(0, text.length())))
                .max()
                .orElse(0);
    }

    private int length() {
        int longest = longest();
        return LENGTHS.stream().filter(most -> most >= longest).findFirst().orElse(LONG_TEXT);
    }
}
