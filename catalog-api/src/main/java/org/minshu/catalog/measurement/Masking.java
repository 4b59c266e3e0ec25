package org.minshu.catalog.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.tables.Rows;

/** Values as reports show them: short, and of what may be about persons only so much that its owner recognises it. */
final class Masking {

    private static final int LONGEST = 60;
    private static final int FRONT = 3;
    private static final int BACK = 2;

    private final Items items;

    Masking(Items items) {
        this.items = items;
    }

    @Nullable String show(DataRuleKind kind, String column, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        var text = shortened(text(value));
        return kind == DataRuleKind.ID_NUMBER || items.isSensitive(column) ? masked(text) : text;
    }

    /** A quarter of it at each end, at most three and two characters, and never all. */
    static String masked(String text) {
        var characters = text.codePoints().toArray();
        int front = Math.min(FRONT, (characters.length + 2) / 4);
        int back = Math.min(BACK, characters.length / 4);
        var masked = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            masked.appendCodePoint(i < front || i >= characters.length - back ? characters[i] : '*');
        }
        return masked.toString();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Instant moment ->
                moment.atZone(CivilTime.ZONE).toOffsetDateTime().toString();
            case Rows.Point point -> point.lon() + ", " + point.lat();
            case Rows.Shape _ -> "GeoJSON";
            default -> value.toString();
        };
    }
}
