package org.minshu.catalog.file;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.model.vocabulary.ItemDataType;
import org.minshu.model.vocabulary.Sensitivity;

/** A 信息项 as a column of data has it. */
final class ProposedItem {

    private static final int LONG_TEXT = 500;
    private static final List<Integer> LENGTHS = List.of(10, 20, 50, 100, 200, 500);

    private static final Set<String> NUMBERS = Set.of("N", "Y", "B", "I", "F");
    private static final Set<String> TEXTS = Set.of("C", "M");

    private ProposedItem() {}

    /** What people wrote of a registered one is kept, except for what the data contradicts. */
    static DataItem of(@Nullable DataItem registered, ColumnProfile column) {
        if (registered == null) {
            return new DataItem(
                    column.name(),
                    isChinese(column.name()) ? column.name() : null,
                    type(column).name(),
                    length(column),
                    false,
                    sensitivity(column).name(),
                    null);
        }
        var difference = difference(registered, column);
        return new DataItem(
                registered.name(),
                registered.label(),
                difference.equals("TYPE") ? type(column).name() : registered.dataType(),
                difference.equals("SAME") ? registered.length() : length(column),
                registered.primaryKey(),
                registered.sensitivity(),
                registered.description());
    }

    static String difference(@Nullable DataItem registered, ColumnProfile column) {
        if (registered == null) {
            return "NEW";
        }
        var stated = registered.dataType();
        if (stated != null && !isAlike(stated, type(column).name()) && !isEmpty(column)) {
            return "TYPE";
        }
        var longest = column.longest();
        var length = registered.length();
        return longest != null && length != null && TEXTS.contains(String.valueOf(stated)) && longest > length
                ? "LENGTH"
                : "SAME";
    }

    private static boolean isEmpty(ColumnProfile column) {
        return column.distinct() == 0;
    }

    private static boolean isAlike(String stated, String found) {
        return stated.equals(found)
                || stated.equals(ItemDataType.G.name())
                || (NUMBERS.contains(stated) && NUMBERS.contains(found))
                || (TEXTS.contains(stated) && TEXTS.contains(found));
    }

    private static ItemDataType type(ColumnProfile column) {
        return switch (column.type()) {
            case "INTEGER" -> ItemDataType.I;
            case "DECIMAL" -> ItemDataType.N;
            case "DOUBLE" -> ItemDataType.B;
            case "BOOLEAN" -> ItemDataType.L;
            case "DATE" -> ItemDataType.D;
            case "TIMESTAMP" -> ItemDataType.T;
            case "POINT", "SHAPE" -> ItemDataType.G;
            default -> column.longest() != null && column.longest() > LONG_TEXT ? ItemDataType.M : ItemDataType.C;
        };
    }

    private static @Nullable Integer length(ColumnProfile column) {
        var longest = column.longest();
        if (longest == null || longest > LONG_TEXT) {
            return null;
        }
        return LENGTHS.stream().filter(most -> most >= longest).findFirst().orElse(LONG_TEXT);
    }

    private static Sensitivity sensitivity(ColumnProfile column) {
        return switch (column.pattern() == null ? "" : column.pattern()) {
            case "ID_NUMBER" -> Sensitivity.PERSONAL_SENSITIVE;
            case "MOBILE", "EMAIL" -> Sensitivity.PERSONAL;
            default -> Sensitivity.NONE;
        };
    }

    private static boolean isChinese(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }
}
