package org.minshu.launch.demo.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest workbook that ECMA-376 allows. Parts are stored, not compressed, with a fixed time: compressors differ from
 * machine to machine, and the bytes must not. No demo dataset has more than 26 items.
 */
final class XlsxBook {

    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""";
    private static final String ROOT = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="xl/workbook.xml" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""";
    private static final String BOOK = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="合成示例数据" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String SHEETS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="worksheets/sheet1.xml" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>""";

    private XlsxBook() {}

    static byte[] of(SyntheticTable table) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            store(archive, "[Content_Types].xml", TYPES);
            store(archive, "_rels/.rels", ROOT);
            store(archive, "xl/workbook.xml", BOOK);
            store(archive, "xl/_rels/workbook.xml.rels", SHEETS);
            store(archive, "xl/worksheets/sheet1.xml", sheet(table));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void store(ZipOutputStream archive, String name, String part) throws IOException {
        var content = part.getBytes(StandardCharsets.UTF_8);
        var checksum = new CRC32();
        checksum.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(TIME);
        archive.putNextEntry(entry);
        archive.write(content);
        archive.closeEntry();
    }

    private static String sheet(SyntheticTable table) {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
        int number = 1;
        row(xml, number++, table.header());
        for (var row : table.rows()) {
            row(xml, number++, row);
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void row(StringBuilder xml, int number, List<? extends @Nullable Object> values) {
        xml.append("<row r=\"").append(number).append("\">");
        char column = 'A';
        for (var value : values) {
            xml.append("<c r=\"").append(column++).append(number);
            if (value instanceof BigDecimal amount) {
                xml.append("\"><v>").append(amount.toPlainString()).append("</v></c>");
            } else {
                xml.append("\" t=\"inlineStr\"><is><t>")
                        .append(escaped(Cells.text(value)))
                        .append("</t></is></c>");
            }
        }
        xml.append("</row>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
