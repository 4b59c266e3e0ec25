package org.minshu.catalog.file.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;

class XlsxTableTest {

    static final Columns NAME_AND_DAY = new Columns(List.of(0, 2), false);

    @Test
    void onlyTheChosenColumnsOfTheFirstSheetLeave() throws IOException {
        try (var workbook = read(cut(Workbooks.ships(), NAME_AND_DAY))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("船舶");
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).stream().map(Cell::getText)).containsExactly("名称", "登记日期");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("闽渔 <1>");
            assertThat(rows.get(1).getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 5, 18));
            assertThat(rows).hasSize(3);
        }
    }

    @Test
    void numbersStayNumbersWithTheirFormats() throws IOException {
        try (var workbook = read(cut(Workbooks.ships(), new Columns(List.of(1), false)))) {
            var cell = workbook.getFirstSheet().read().get(1).getCell(0);
            assertThat(cell.asNumber()).isEqualByComparingTo(new BigDecimal("120.50"));
            assertThat(cell.getDataFormatString()).isEqualTo("0.00");
        }
    }

    @Test
    void theSameColumnsGiveTheSameBytes() throws IOException {
        var file = Workbooks.ships();

        assertThat(cut(file, NAME_AND_DAY)).isEqualTo(cut(file, NAME_AND_DAY));
    }

    @Test
    void whatIsNoWorkbookIsNoTable() throws IOException {
        var broken = "PK\u0003\u0004 but nothing else".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Tables.open("XLSX", null, () -> new ByteArrayInputStream(broken)))
                .isEmpty();
    }

    private static byte[] cut(byte[] file, Columns columns) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table =
                Tables.open("XLSX", null, () -> new ByteArrayInputStream(file)).orElseThrow()) {
            assertThat(table.header()).containsExactly("名称", "吨位", "登记日期");
            assertThat(table.project(columns, out)).isEqualTo(2);
        }
        return out.toByteArray();
    }

    private static ReadableWorkbook read(byte[] file) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
    }
}
