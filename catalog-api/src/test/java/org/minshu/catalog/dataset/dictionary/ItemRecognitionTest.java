package org.minshu.catalog.dataset.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.sheet.SheetBounds;
import org.minshu.catalog.sheet.SheetFile;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

class ItemRecognitionTest {

    @Test
    void theColumnsOfADataFileGetTypesFromWhatStandsBelow() {
        var items = csv("""
                siteCode,断面名称,测量时间,水温,达标,次数,身份证号
                001,闽江口,2026-05-01 08:00,18.5,是,3,350102199001011234
                002,九龙江,2026-05-01 12:00,19,否,4,350102199001011235
                """, StandardCharsets.UTF_8);

        assertThat(items).extracting(DataItem::dataType).containsExactly("C", "C", "T", "N", "L", "I", "C");
        assertThat(items).extracting(DataItem::label).startsWith(null, "断面名称");
        assertThat(items.getFirst().length()).isEqualTo(10);
        assertThat(items.getLast().sensitivity()).isEqualTo("PERSONAL_SENSITIVE");
    }

    @Test
    void aTableThatDescribesColumnsIsReadAsSuch() {
        var items = csv("""
                信息项目录
                字段名	中文名	数据类型	长度	主键	说明
                manifest_no	联单编号	varchar(32)		是	全省唯一
                quantity	转移量	数值型	10		吨
                """, StandardCharsets.UTF_8);

        assertThat(items)
                .containsExactly(
                        new DataItem("manifest_no", "联单编号", "C", 32, true, "NONE", "全省唯一"),
                        new DataItem("quantity", "转移量", "N", 10, false, "NONE", "吨"));
    }

    @Test
    void columnsCalledNameAndTypeAreDataWhereTheyHoldNoTypes() {
        assertThat(csv("name,type\n灯塔,航标\n浮标,航标\n", StandardCharsets.UTF_8))
                .extracting(DataItem::name)
                .containsExactly("name", "type");
    }

    @Test
    void whatChineseSpreadsheetsWriteIsUnderstood() {
        assertThat(csv("名称;数量\n灯塔;3\n", Charset.forName("GB18030")))
                .extracting(DataItem::label)
                .containsExactly("名称", "数量");
    }

    @Test
    void workbooksAreReadWithTheirDates() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("数据");
            sheet.value(0, 0, "日期");
            sheet.value(0, 1, "数量");
            sheet.value(1, 0, java.time.LocalDate.of(2026, 5, 1));
            sheet.style(1, 0).format("yyyy-mm-dd").set();
            sheet.value(1, 1, 12);
        }

        assertThat(items(bytes.toByteArray())).extracting(DataItem::dataType).containsExactly("D", "I");
    }

    @Test
    void whatIsNoTableOrUnpacksToTooMuchIsRefused() throws IOException {
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, ProblemType.SHEET_UNREADABLE);
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, ProblemType.SHEET_UNREADABLE);
        assertRefused(new byte[] {0, 1, 2, 3, (byte) 0xFF}, ProblemType.SHEET_UNREADABLE);
        assertRefused(bomb(), ProblemType.SHEET_TOO_LARGE);
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var zeroes = new byte[1024 * 1024];
            for (int i = 0; i < 60; i++) {
                zip.write(zeroes);
            }
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] content, ProblemType type) {
        assertThatThrownBy(() -> items(content))
                .isInstanceOfSatisfying(
                        CatalogException.class,
                        refused -> assertThat(refused.type()).isEqualTo(type));
    }

    private static List<DataItem> csv(String text, Charset charset) {
        return items(text.getBytes(charset));
    }

    private static List<DataItem> items(byte[] content) {
        try (var file = SheetFile.receive(new ByteArrayInputStream(content), SheetBounds.SMALL);
                var rows = file.rows()) {
            return ItemRecognition.of(rows);
        }
    }
}
