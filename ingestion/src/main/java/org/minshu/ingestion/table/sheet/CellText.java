package org.minshu.ingestion.table.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** How the number in a cell is meant, by its format, and written so that no digit that a person sees is lost. */
final class CellText {

    /** What a spreadsheet shows at most. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern ZEROS = Pattern.compile("0{2,30}");
    private static final Pattern CLOCK = Pattern.compile("[hHsS上]");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter FINE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");
    private static final double LAST_DAY = 2_958_466;

    private CellText() {}

    static String number(String stored, int formatIndex, String format, boolean since1904) {
        BigDecimal value;
        try {
            value = new BigDecimal(stored.strip());
        } catch (NumberFormatException _) {
            return stored;
        }
        if (isDate(formatIndex, format) && value.signum() >= 0 && value.doubleValue() < LAST_DAY) {
            return moment(value.doubleValue(), format, since1904);
        }
        if (ZEROS.matcher(format).matches() && value.scale() <= 0 && value.signum() >= 0) {
            var digits = value.toBigInteger().toString();
            return "0".repeat(Math.max(0, format.length() - digits.length())) + digits;
        }
        return plain(value);
    }

    private static boolean isDate(int index, String format) {
        return DateUtil.isADateFormat(index, format) || format.contains("年") || format.contains("月");
    }

    private static String moment(double serial, String format, boolean since1904) {
        LocalDateTime time = DateUtil.getLocalDateTime(serial, since1904, true);
        if (time == null) {
            return plain(BigDecimal.valueOf(serial));
        }
        boolean clock =
                CLOCK.matcher(format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "")).find();
        if (serial < 1 && clock) {
            return time.toLocalTime().withNano(0).toString();
        }
        if (!clock && time.toLocalTime().toSecondOfDay() == 0) {
            return time.toLocalDate().toString();
        }
        return time.format(time.equals(time.truncatedTo(ChronoUnit.SECONDS)) ? MOMENT : FINE);
    }

    static String plain(BigDecimal value) {
        var shown = value.round(SHOWN);
        if (shown.signum() == 0) {
            return "0";
        }
        var stripped = shown.stripTrailingZeros();
        return stripped.precision() - stripped.scale() > 40 || stripped.scale() > 40
                ? stripped.toString()
                : stripped.toPlainString();
    }
}
