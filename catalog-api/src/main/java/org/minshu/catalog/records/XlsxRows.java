package org.minshu.catalog.records;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.tables.ChinaTime;
import org.minshu.tables.Rows;

/** Rows as a workbook of one sheet. What a spreadsheet would round stays text, digit by digit. */
record XlsxRows(Rows rows) implements RecordSending.Content {

    /** Rows of a sheet, its header among them. */
    private static final long MOST_ROWS = 1_048_576;

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_CHARACTERS = 32_767;
    /** Digits that a spreadsheet keeps. */
    private static final int DIGITS = 15;

    private static final int ROWS_HELD = 500;

    /** @throws CatalogException QUERY_LIMIT where a sheet has no room for them */
    static void requireRoom(long rows, int columns) {
        RecordQuery.requireWithin("limit", rows, 0, MOST_ROWS - 1);
        if (columns > MOST_COLUMNS) {
            throw new CatalogException(ProblemType.QUERY_TOO_LARGE, "A sheet has at most 16,384 columns");
        }
    }

    @Override
    public long write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Minshu", "1.0")) {
            var sheet = workbook.newWorksheet("data");
            for (int i = 0; i < rows.columns().size(); i++) {
                sheet.inlineString(0, i, rows.columns().get(i).name());
            }
            int row = 0;
            while (rows.next()) {
                row++;
                for (int i = 0; i < rows.columns().size(); i++) {
                    cell(sheet, row, i, rows.value(i));
                }
                if (row % ROWS_HELD == 0) {
                    sheet.flush();
                }
            }
            return row;
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Boolean truth -> sheet.value(row, column, truth);
            case Double number when Double.isFinite(number) -> sheet.value(row, column, number);
            case Number number
            when new BigDecimal(number.toString()).precision() <= DIGITS -> sheet.value(row, column, number);
            case Double _ -> {}
            case LocalDate day
            when day.getYear() >= 1900 -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Instant moment
            when moment.isAfter(Instant.parse("1900-03-01T00:00:00Z")) -> {
                sheet.value(row, column, moment.atZone(ChinaTime.ZONE).toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case BigDecimal number -> sheet.inlineString(row, column, number.toPlainString());
            case Instant moment -> sheet.inlineString(row, column, RowJson.moment(moment));
            case Rows.Point point -> sheet.inlineString(row, column, point.lat() + "," + point.lon());
            case Rows.Shape shape -> sheet.inlineString(row, column, cut(shape.geojson()));
            case Object text -> sheet.inlineString(row, column, cut(text.toString()));
        }
    }

    /** A cell takes no more; that something is missing shows. */
    private static String cut(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
    }
}
