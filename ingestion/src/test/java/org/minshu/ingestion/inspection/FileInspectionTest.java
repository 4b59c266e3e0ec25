package org.minshu.ingestion.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.client.file.InspectionForm;

class FileInspectionTest {

    private static final String TABLE = "站点,水温,备注\r\n甲,12.5,\"第一行\r\n第二行，\"\"引号\"\"\"\r\n乙,13.0,无\r\n\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void theEncodingIsFoundFromTheBytes(String encoding) throws IOException {
        assertThat(inspect(TABLE.getBytes(Charset.forName(encoding)), "text/csv"))
                .isEqualTo(new InspectionForm(encoding, List.of("站点", "水温", "备注"), 2L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheHeader(String encoding) throws IOException {
        assertThat(inspect(("\uFEFF" + TABLE).getBytes(Charset.forName(encoding)), "text/csv"))
                .isEqualTo(new InspectionForm(encoding, List.of("站点", "水温", "备注"), 2L));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void otherDelimitersAreRecognised(String delimiter) throws IOException {
        var text = "id;name;value\n1;\"a, b\";2,5\n2;c;3,5\n".replace(";", delimiter);
        assertThat(inspect(text.getBytes(StandardCharsets.UTF_8), "text/csv"))
                .isEqualTo(new InspectionForm("UTF-8", List.of("id", "name", "value"), 2L));
    }

    @Test
    void theLastRowNeedsNoLineEnd() throws IOException {
        assertThat(inspect("a\n1\n2".getBytes(StandardCharsets.UTF_8), "text/csv"))
                .isEqualTo(new InspectionForm("UTF-8", List.of("a"), 2L));
    }

    @Test
    void aTextThatIsNoTableHasAnEncodingOnly() throws IOException {
        assertThat(inspect("{\"a\": [1, 2]}".getBytes(StandardCharsets.UTF_8), "application/json"))
                .isEqualTo(new InspectionForm("UTF-8", List.of(), null));
    }

    @Test
    void bytesWithControlCharactersAreNoText() throws IOException {
        assertThat(inspect(new byte[] {1, 2, 3, 'a', ',', 'b', 7, '\n'}, "text/csv"))
                .isEqualTo(new InspectionForm(null, List.of(), null));
    }

    @Test
    void theFirstListedSheetOfAWorkbookIsRead() throws IOException {
        assertThat(inspect(workbook(), "application/octet-stream"))
                .isEqualTo(new InspectionForm(null, List.of("站点", "", "水温"), 1L));
    }

    @Test
    void anArchiveWithoutAWorkbookIsNoTable() throws IOException {
        assertThat(inspect(zip(Map.of("readme.txt", "hello")), "application/zip"))
                .isEqualTo(new InspectionForm(null, List.of(), null));
    }

    private InspectionForm inspect(byte[] content, String mediaType) throws IOException {
        return FileInspection.inspect(Files.write(folder.resolve("file"), content), mediaType);
    }

    /** A shared string, an inline string, a gap, a blank row, and a sheet that is listed second though numbered first. */
    private static byte[] workbook() throws IOException {
        return zip(Map.of(
                "xl/workbook.xml", """
                        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                                  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                          <sheets><sheet name="数据" sheetId="2" r:id="rId2"/><sheet name="说明" sheetId="1" r:id="rId1"/></sheets>
                        </workbook>""",
                "xl/_rels/workbook.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                          <Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
                          <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/>
                        </Relationships>""",
                "xl/sharedStrings.xml", """
                        <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                          <si><t>别的</t></si><si><r><t>站</t></r><r><t>点</t></r><rPh><t>zhan</t></rPh></si>
                        </sst>""",
                "xl/worksheets/sheet2.xml", """
                        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                          <row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>水温</t></is></c></row>
                          <row r="2"><c r="A2"/></row>
                          <row r="3"><c r="A3"><v>12.5</v></c></row>
                        </sheetData></worksheet>"""));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
