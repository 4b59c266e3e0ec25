package org.minshu.ingestion.table.typing;

/** Reads one value for its shape, and what else its column has to know; used again for the next. */
final class ValueReader {

    private static final int LARGEST_EXPONENT = 300;

    /** Of a number: before and behind the point. */
    int digits;

    int scale;
    boolean leadingZero;
    boolean grouped;

    /** Of a day or time. */
    final MomentReader moment = new MomentReader();

    private char[] text = {};
    private int at;
    private int end;

    /** {@code start < end}, and no white space at either. */
    Shape read(char[] chars, int start, int stop) {
        text = chars;
        at = start;
        end = stop;
        char c = chars[start];
        if ((c >= '0' && c <= '9') || c == '-' || c == '.') {
            var shape = number();
            if (shape == Shape.TEXT && c >= '0' && c <= '9') {
                shape = moment.read(chars, start, stop);
            }
            return shape == Shape.TEXT && Absent.is(chars, start, stop) ? Shape.ABSENT : shape;
        }
        if (isTruth("true") || isTruth("false")) {
            return Shape.BOOLEAN;
        }
        return Absent.is(chars, start, stop) ? Shape.ABSENT : Shape.TEXT;
    }

    private boolean isTruth(String word) {
        if (end - at != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((text[at + i] | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private Shape number() {
        grouped = false;
        scale = 0;
        if (text[at] == '-') {
            at++;
        }
        int whole = at;
        digits = wholeDigits();
        if (digits < 0) {
            return Shape.TEXT;
        }
        leadingZero = digits > 1 && text[whole] == '0';
        if (at < end && text[at] == '.') {
            at++;
            scale = digits();
            if (scale == 0) {
                return Shape.TEXT;
            }
        } else if (digits == 0) {
            return Shape.TEXT;
        }
        return numberEnd();
    }

    private Shape numberEnd() {
        if (at == end) {
            return scale == 0 ? Shape.INTEGER : Shape.DECIMAL;
        }
        if (at == end - 1 && (text[at] == '%' || text[at] == '％')) {
            return Shape.PERCENT;
        }
        if ((text[at] == 'e' || text[at] == 'E') && !grouped) {
            at++;
            if (at < end && (text[at] == '-' || text[at] == '+')) {
                at++;
            }
            int from = at;
            int count = digits();
            return count > 0 && count < 4 && at == end && holds(Integer.parseInt(new String(text, from, count)))
                    ? Shape.EXPONENT
                    : Shape.TEXT;
        }
        return Shape.TEXT;
    }

    /** Beyond that, a double is infinite or nothing. */
    private boolean holds(int exponent) {
        return exponent + Math.max(digits, scale) <= LARGEST_EXPONENT;
    }

    /** Their number, thousands separators left out; -1 where a separator stands at the wrong place. */
    private int wholeDigits() {
        int count = digits();
        if (at == end || text[at] != ',') {
            return count;
        }
        if (count == 0 || count > 3) {
            return -1;
        }
        grouped = true;
        while (at < end && text[at] == ',') {
            at++;
            if (digits() != 3) {
                return -1;
            }
            count += 3;
        }
        return count;
    }

    private int digits() {
        int from = at;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at - from;
    }
}
