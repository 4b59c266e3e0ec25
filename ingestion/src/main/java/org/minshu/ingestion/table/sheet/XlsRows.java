package org.minshu.ingestion.table.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Cells;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Note;
import org.minshu.ingestion.table.TableIntake;
import org.minshu.ingestion.table.TableSink;
import org.minshu.ingestion.table.Ticking;

/** Gathers cells, which come as records, into rows. */
final class XlsRows implements HSSFListener {

    private final TableSink tables;
    private final Limits limits;
    private final Ticking ticking;

    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final TreeMap<Integer, String> row = new TreeMap<>();
    private final Cells cells = new Cells();

    private @Nullable FormatTrackingHSSFListener formats;
    private @Nullable SSTRecord texts;
    private @Nullable TableIntake intake;
    private @Nullable FormulaRecord waiting;
    private boolean since1904;
    private int sheet = -1;
    private int at = -1;

    XlsRows(TableSink tables, Limits limits, Ticking ticking) {
        this.tables = tables;
        this.limits = limits;
        this.ticking = ticking;
    }

    void formatsFrom(FormatTrackingHSSFListener tracking) {
        formats = tracking;
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BoundSheetRecord bound -> sheets.add(bound);
            case BOFRecord begin when begin.getType() == BOFRecord.TYPE_WORKSHEET -> begin();
            case BOFRecord begin when begin.getType() == BOFRecord.TYPE_CHART -> {}
            case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
            case SSTRecord shared -> texts = shared;
            case LabelSSTRecord label -> set(label, shared(label.getSSTIndex()));
            case LabelRecord label -> set(label, label.getValue());
            case NumberRecord number -> set(number, number(number, number.getValue()));
            case BoolErrRecord truth ->
                set(truth, truth.isBoolean() ? String.valueOf(truth.getBooleanValue()) : error(truth.getErrorValue()));
            case FormulaRecord formula -> formula(formula);
            case StringRecord text -> {
                if (waiting != null) {
                    set(waiting, text.getString());
                    waiting = null;
                }
            }
            default -> {}
        }
    }

    private void begin() {
        end();
        sheet++;
        var ordered = BoundSheetRecord.orderByBofPosition(sheets);
        if (sheet < ordered.length && (ordered[sheet].isHidden() || ordered[sheet].isVeryHidden())) {
            tables.note(Note.HIDDEN_SHEETS_SKIPPED);
            return;
        }
        var name = sheet < ordered.length ? ordered[sheet].getSheetname() : "sheet " + (sheet + 1);
        intake = new TableIntake(tables, limits, TableIntake.Kind.SHEET, name, false);
    }

    void end() {
        pass();
        at = -1;
        var ending = intake;
        intake = null;
        if (ending != null) {
            try {
                ending.end();
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }

    private void set(CellValueRecordInterface cell, String value) {
        if (intake == null || value.isEmpty()) {
            return;
        }
        if (cell.getRow() != at) {
            pass();
            at = cell.getRow();
        }
        row.put((int) cell.getColumn(), value.length() > limits.cell() ? value.substring(0, limits.cell()) : value);
    }

    private void pass() {
        var taking = intake;
        if (row.isEmpty() || taking == null) {
            row.clear();
            return;
        }
        cells.clear();
        row.forEach((column, value) -> {
            cells.widen(column);
            cells.add(value);
        });
        row.clear();
        ticking.check();
        try {
            taking.row(at + 1L, cells);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void formula(FormulaRecord formula) {
        waiting = null;
        switch (formula.getCachedResultTypeEnum()) {
            case STRING -> waiting = formula;
            case NUMERIC -> set(formula, number(formula, formula.getValue()));
            case BOOLEAN -> set(formula, String.valueOf(formula.getCachedBooleanValue()));
            case ERROR -> set(formula, error(formula.getCachedErrorValue()));
            case _NONE, FORMULA, BLANK -> tables.note(Note.FORMULAS_WITHOUT_VALUE);
        }
    }

    private String shared(int index) {
        return texts == null || index < 0 || index >= texts.getNumUniqueStrings()
                ? ""
                : texts.getString(index).getString();
    }

    private String number(CellValueRecordInterface cell, double value) {
        if (!Double.isFinite(value) || formats == null) {
            return "";
        }
        var format = formats.getFormatString(cell);
        return CellText.number(
                new BigDecimal(value).toString(),
                formats.getFormatIndex(cell),
                format == null ? "General" : format,
                since1904);
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
