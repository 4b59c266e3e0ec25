package org.minshu.ingestion.table.typing;

/** Reads one value as a day or a time; used again for the next. */
final class MomentReader {

    static final int NO_TIME = 0;
    static final int MINUTES = 1;
    static final int SECONDS = 3;
    static final int HALF_DAY = 4;

    int year;

    int first;
    int second;
    boolean plain;
    boolean zoned;
    /** Of a time behind a late year: 0 without one, else a bit each for seconds and for AM or PM. */
    int time;

    private char[] text = {};
    private int at;
    private int end;

    /** {@code start < end}, and a digit first. */
    Shape read(char[] chars, int start, int stop) {
        text = chars;
        at = start;
        end = stop;
        int length = digits();
        if (at == end) {
            return Shape.TEXT;
        }
        char separator = text[at];
        if (length == 4) {
            return earlyYear(start, separator);
        }
        return length <= 2 && (separator == '/' || separator == '-' || separator == '.')
                ? lateYear(start, separator)
                : Shape.TEXT;
    }

    private Shape earlyYear(int start, char separator) {
        year = value(start, 4);
        plain = separator == '-';
        at++;
        int month = small();
        char next = separator == '年' ? '月' : separator;
        if ((separator != '-' && separator != '/' && separator != '.' && separator != '年') || !take(next)) {
            return Shape.TEXT;
        }
        int day = small();
        if ((separator == '年' && !take('日')) || !isDay(year, month, day)) {
            return Shape.TEXT;
        }
        if (at == end) {
            return Shape.DATE;
        }
        boolean apart = take(' ') || take('T');
        return (apart || separator == '年') && separator != '.' && clock(false) ? Shape.TIMESTAMP : Shape.TEXT;
    }

    private Shape lateYear(int start, char separator) {
        at = start;
        first = small();
        take(separator);
        second = small();
        if (!take(separator)) {
            return Shape.TEXT;
        }
        int from = at;
        if (digits() != 4) {
            return Shape.TEXT;
        }
        year = value(from, 4);
        plain = separator == '/';
        time = NO_TIME;
        boolean day = isDay(year, first, second) || isDay(year, second, first);
        return day && (at == end || (take(' ') && clock(true))) ? Shape.LATE_YEAR : Shape.TEXT;
    }

    /** Behind a late year only what one format of the engine reads. */
    private boolean clock(boolean late) {
        int from = at;
        int hour = small();
        boolean chinese = !late && take('时');
        if (at == from || hour < 0 || hour > 23 || (!chinese && !take(':'))) {
            return false;
        }
        from = at;
        int minute = small();
        if ((at - from != 2 && !chinese) || minute < 0 || minute > 59 || (chinese && !take('分'))) {
            return false;
        }
        plain &= !chinese;
        time = MINUTES;
        if (chinese ? at < end : take(':')) {
            time = SECONDS;
            from = at;
            int second60 = small();
            if ((at - from != 2 && !chinese) || second60 < 0 || second60 > 59 || (chinese && !take('秒'))) {
                return false;
            }
        }
        return late ? halfDay(hour) : fraction() && zone();
    }

    private boolean halfDay(int hour) {
        if (at == end) {
            return true;
        }
        take(' ');
        boolean half =
                end - at == 2 && ((text[at] | 0x20) == 'a' || (text[at] | 0x20) == 'p') && (text[at + 1] | 0x20) == 'm';
        time |= HALF_DAY;
        return half && hour >= 1 && hour <= 12;
    }

    /** Microseconds are kept; more would be lost. */
    private boolean fraction() {
        if (time == SECONDS && at < end && text[at] == '.') {
            at++;
            int count = digits();
            return count > 0 && count <= 6;
        }
        return true;
    }

    private boolean zone() {
        zoned = at < end;
        if (at == end || (text[at] == 'Z' && at == end - 1)) {
            return true;
        }
        if (end - at != 6 || (text[at] != '+' && text[at] != '-') || text[at + 3] != ':') {
            return false;
        }
        at++;
        int hours = small();
        at++;
        int minutes = small();
        return at == end && hours >= 0 && hours <= 14 && minutes >= 0 && minutes <= 59;
    }

    /** A number of one or two digits; -1 where there is none. */
    private int small() {
        int from = at;
        while (at < end && at - from < 2 && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at == from ? -1 : value(from, at - from);
    }

    private int value(int from, int length) {
        int value = 0;
        for (int i = from; i < from + length; i++) {
            value = value * 10 + text[i] - '0';
        }
        return value;
    }

    private boolean take(char wanted) {
        if (at < end && text[at] == wanted) {
            at++;
            return true;
        }
        return false;
    }

    static boolean isDay(int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return false;
        }
        int days = switch (month) {
            case 2 -> (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
        return day <= days;
    }

    private int digits() {
        int from = at;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at - from;
    }
}
