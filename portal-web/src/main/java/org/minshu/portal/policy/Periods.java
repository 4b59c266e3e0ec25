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

    /** The number of it that the form shows; nothing where one unit cannot say it. */
    public static String amount(String value) {
        var period = Period.parse(value);
        return switch (unit(value)) {
            case "Y" -> String.valueOf(period.getYears());
            case "M" -> String.valueOf(period.toTotalMonths());
            default -> period.toTotalMonths() > 0 ? "" : String.valueOf(period.getDays());
        };
    }

    /** Y, M or D. */
    public static String unit(String value) {
        var period = Period.parse(value);
        if (period.getDays() > 0 || period.toTotalMonths() == 0) {
            return "D";
        }
        return period.getMonths() > 0 ? "M" : "Y";
    }
}
