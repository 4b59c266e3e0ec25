package org.minshu.catalog.file.projection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;

/** Workbooks for tests. */
public final class Workbooks {

    private Workbooks() {}

    /** Two sheets, of which the second is nobody's business. */
    public static byte[] ships() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("船舶");
            sheet.value(0, 0, "名称");
            sheet.value(0, 1, "吨位");
            sheet.value(0, 2, "登记日期");
            for (int row = 1; row <= 2; row++) {
                sheet.value(row, 0, "闽渔 <" + row + ">");
                sheet.value(row, 1, new BigDecimal("120.5"));
                sheet.style(row, 1).format("0.00").set();
                sheet.value(row, 2, LocalDate.of(2026, 5, 18));
                sheet.style(row, 2).format("yyyy-mm-dd").set();
            }
            workbook.newWorksheet("船东").value(0, 0, "身份证号");
        }
        return out.toByteArray();
    }
}
