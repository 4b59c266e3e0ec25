package org.minshu.catalog.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.calendar.CalendarDayForm;
import org.minshu.client.calendar.CalendarDayView;

/** A year's announcement as CSV: day, working, occasion, source, under a header with these names. */
final class CalendarFile {

    private static final List<String> COLUMNS = List.of("day", "working", "occasion", "source");
    private static final int MOST = 366;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private CalendarFile() {}

    static List<CalendarDayView> read(int year, String csv) {
        var text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        var findings = new Findings();
        try (var parser = FORMAT.parse(new StringReader(text))) {
            if (!parser.getHeaderNames().containsAll(COLUMNS)) {
                findings.invalid(
                        "/file",
                        "第一行须为表头：day,working,occasion,source。",
                        "The first line is a header: day,working,occasion,source.");
                findings.refuseIfAny();
            }
            return days(year, parser.getRecords(), findings);
        } catch (IllegalArgumentException | UncheckedIOException | IOException malformed) {
            findings.invalid("/file", "不是有效的 CSV，请检查引号和列数。", "This is no CSV: check quotes and columns.");
            findings.refuseIfAny();
            throw new IllegalStateException(malformed);
        }
    }

    private static List<CalendarDayView> days(int year, List<CSVRecord> lines, Findings findings) {
        findings.atMost("/file", lines, MOST);
        if (lines.isEmpty()) {
            findings.invalid("/file", "文件里没有日期。", "The file names no day.");
        }
        findings.refuseIfAny();
        var days = new ArrayList<CalendarDayView>();
        var seen = new HashSet<LocalDate>();
        for (var line : lines) {
            var pointer = "/lines/" + (line.getRecordNumber() + 1);
            var day = CalendarRules.check(pointer, year, value(line, "day"), form(line), findings);
            if (day != null && seen.add(day.day())) {
                days.add(day);
            } else if (day != null) {
                findings.invalid(pointer + "/day", "同一天列了两次。", "The day is listed twice.");
            }
        }
        findings.refuseIfAny();
        return days;
    }

    private static CalendarDayForm form(CSVRecord line) {
        return new CalendarDayForm(working(value(line, "working")), value(line, "occasion"), value(line, "source"));
    }

    private static @Nullable Boolean working(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (Set.of("true", "班", "工作日").contains(word)) {
            return true;
        }
        return Set.of("false", "休", "休息日").contains(word) ? false : null;
    }

    private static String value(CSVRecord line, String column) {
        return line.isSet(column) ? line.get(column) : "";
    }
}
