package org.minshu.catalog.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a workbook as text: dates as ISO dates, numbers without exponents. */
final class XlsxCells {

    /** Past what any form of ours has; a row cannot fill the memory with empty cells. */
    private static final int MOST_COLUMNS = 500;

    private XlsxCells() {}

    static SheetRow read(Row row) {
        var texts = new ArrayList<String>();
        var formulas = new HashSet<Integer>();
        for (@Nullable Cell cell : row) {
            if (cell == null || cell.getColumnIndex() >= MOST_COLUMNS) {
                continue;
            }
            int column = cell.getColumnIndex();
            texts.addAll(Collections.nCopies(Math.max(0, column + 1 - texts.size()), ""));
            if (cell.getType() == CellType.FORMULA) {
                formulas.add(column);
            } else {
                texts.set(column, text(cell).strip());
            }
        }
        return new SheetRow(row.getRowNum(), texts, formulas);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? date(cell) : plain(cell.asNumber());
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "是" : "否";
            case ERROR, EMPTY, FORMULA -> "";
            case STRING -> cell.asString();
        };
    }

    private static boolean isDate(Cell cell) {
        var format = String.valueOf(cell.getDataFormatString()).toLowerCase(Locale.ROOT);
        return format.contains("yy") && format.contains("d") && cell.asNumber().signum() > 0;
    }

    private static String date(Cell cell) {
        var at = cell.asDate();
        return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
