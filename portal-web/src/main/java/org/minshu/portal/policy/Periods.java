package org.minshu.portal.policy;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Periods as people say them. */
public record Periods(boolean english) {

    public String text(String value) {
        var period = Period.parse(value);
        var parts = new ArrayList<String>();
        add(parts, period.getYears(), "年", "year");
        add(parts, period.getMonths(), "个月", "month");
        add(parts, period.getDays(), "天", "day");
        return String.join(" ", parts);
    }

    private void add(List<String> parts, int count, String zh, String en) {
        if (count > 0) {
            parts.add(count + " " + (english ? count == 1 ? en : en + "s" : zh));
        }
    }

    /** The number of it that the form shows. */
    public static String amount(String value) {
        return value.replaceAll("\\D", "");
    }

    /** Y, M or D; days where it is of several. */
    public static String unit(String value) {
        return value.endsWith("Y") ? "Y" : value.endsWith("M") ? "M" : "D";
    }
}
