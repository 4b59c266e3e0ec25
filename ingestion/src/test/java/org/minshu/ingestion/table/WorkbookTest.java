package org.minshu.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.model.vocabulary.ReadingRefusal;

class WorkbookTest {

    private static final Map<String, String> XLSX = Map.of(
            "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                              xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                      <sheets><sheet name="数据" sheetId="2" r:id="rId2"/>
                              <sheet name="底稿" sheetId="1" r:id="rId1" state="hidden"/></sheets>
                    </workbook>""",
            "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                      <Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
                      <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/>
                    </Relationships>""",
            "xl/styles.xml", """
                    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                      <numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
                               <numFmt numFmtId="165" formatCode="000000"/></numFmts>
                      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="165"/></cellXfs>
                    </styleSheet>""",
            "xl/sharedStrings.xml", """
                    <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                      <si><t>别的</t></si><si><r><t>站</t></r><r><t>点</t></r><rPh><t>zhan</t></rPh></si>
                    </sst>""",
            "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
            "xl/worksheets/sheet2.xml", """
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                      <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>水温</t></is></c>
                        <c r="C1" t="str"><v>日期</v></c><c r="D1" t="str"><v>时刻</v></c><c r="E1" t="str"><v>编号</v></c>
                        <c r="F1" t="str"><v>达标</v></c></row>
                      <row r="2"><c r="A2"/></row>
                      <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><f>A1*2</f><v>12.100000000000001</v></c>
                        <c r="C3" s="1"><v>45047</v></c><c r="D3" s="2"><v>45047.5</v></c><c r="E3" s="3"><v>12</v></c>
                        <c r="F3" t="b"><v>1</v></c></row>
                      <row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4"><f>NOW()</f></c></row>
                    </sheetData></worksheet>""");

    @TempDir
    Path folder;

    private Read read;

    @BeforeEach
    void open() {
        read = new Read(folder);
    }

    @Test
    void visibleSheetsAreReadAsTheirCellsAreMeant() throws IOException, SQLException {
        var made = read.tables("站点.xlsx", Zipped.texts(XLSX));

        assertThat(made.tables()).singleElement().satisfies(table -> {
            assertThat(table.name()).isEqualTo("数据");
            assertThat(Read.columns(table))
                    .isEqualTo("站点 TEXT, 水温 DECIMAL, 日期 DATE, 时刻 TIMESTAMP, 编号 TEXT, 达标 BOOLEAN");
            assertThat(Read.rows(table))
                    .containsExactly("别的|12.1|2023-05-01|2023-05-01 04:00:00|000012|true", "#N/A|∅|∅|∅|∅|∅");
        });
        assertThat(made.notes()).containsExactlyInAnyOrder(Note.HIDDEN_SHEETS_SKIPPED, Note.FORMULAS_WITHOUT_VALUE);
    }

    @Test
    void aDocumentTypeInAWorkbookEndsTheReading() throws IOException {
        var bomb = new HashMap<>(XLSX);
        bomb.put("xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>");
        assertThat(read.refusal("炸弹.xlsx", Zipped.texts(bomb))).isEqualTo(ReadingRefusal.UNSAFE_XML);
    }

    @Test
    void workbooksOfExcel97AreRead() throws IOException, SQLException {
        var table = read.table("旧.xls", excel97(null));
        assertThat(Read.columns(table)).isEqualTo("名称 TEXT, 数量 DECIMAL, 日期 DATE");
        assertThat(Read.rows(table)).containsExactly("甲|1.5|2023-05-01", "乙|2.0|∅");
    }

    @Test
    void aPasswordIsSaidToBeThere() throws IOException {
        assertThat(read.refusal("锁.xls", excel97("secret"))).isEqualTo(ReadingRefusal.ENCRYPTED);
    }

    private static byte[] excel97(String password) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("表");
            var header = sheet.createRow(0);
            header.createCell(0).setCellValue("名称");
            header.createCell(1).setCellValue("数量");
            header.createCell(2).setCellValue("日期");
            var first = sheet.createRow(1);
            first.createCell(0).setCellValue("甲");
            first.createCell(1).setCellValue(1.5);
            first.createCell(2).setCellValue(45047);
            var day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            first.getCell(2).setCellStyle(day);
            var second = sheet.createRow(2);
            second.createCell(0).setCellValue("乙");
            second.createCell(1).setCellValue(2);
            Biff8EncryptionKey.setCurrentUserPassword(password);
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    @Test
    void openDocumentSheetsAreRead() throws IOException, SQLException {
        var table = read.table(
                "表.ods",
                Zipped.texts(Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.spreadsheet",
                        "META-INF/manifest.xml", "<manifest/>",
                        "content.xml", """
                        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                         <office:body><office:spreadsheet><table:table table:name="表">
                          <table:table-row><table:table-cell office:value-type="string"><text:p>名称</text:p></table:table-cell>
                            <table:table-cell office:value-type="string"><text:p>占比</text:p></table:table-cell>
                            <table:table-cell office:value-type="string"><text:p>日期</text:p></table:table-cell></table:table-row>
                          <table:table-row table:number-rows-repeated="2">
                            <table:table-cell office:value-type="string"><text:p>甲</text:p><text:p>乙</text:p></table:table-cell>
                            <table:table-cell office:value-type="percentage" office:value="0.125"><text:p>12.5%</text:p></table:table-cell>
                            <table:table-cell office:value-type="date" office:date-value="2023-05-01"><text:p>5/1</text:p></table:table-cell>
                          </table:table-row>
                          <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                         </table:table></office:spreadsheet></office:body></office:document-content>""")));
        assertThat(Read.columns(table)).isEqualTo("名称 TEXT, 占比 DECIMAL, 日期 DATE");
        assertThat(Read.rows(table)).containsExactly("甲\n乙|0.125|2023-05-01", "甲\n乙|0.125|2023-05-01");
    }
}
