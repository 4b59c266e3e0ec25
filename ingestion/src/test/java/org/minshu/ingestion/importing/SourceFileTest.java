package org.minshu.ingestion.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.ingestion.importing.mapping.Mapping.Form;

class SourceFileTest {

    @TempDir
    Path folder;

    @Test
    void aBrokenLineCostsOnlyItself() throws IOException {
        var records = records(Form.JSON_LINES, "{\"a\":1}\n\n{\"a\":\n[1]\n{\"a\":2}".getBytes(StandardCharsets.UTF_8));
        assertThat(records).extracting(SourceRecord::line).containsExactly(1L, 3L, 4L, 5L);
        assertThat(records.get(1)).isInstanceOf(SourceRecord.Broken.class);
        assertThat(records.get(2)).isInstanceOf(SourceRecord.Broken.class);
        assertThat(records.get(3)).isInstanceOf(SourceRecord.Parsed.class);
    }

    @Test
    void invalidUtf8IsNamedAsSuch() throws IOException {
        var records = records(Form.JSON_LINES, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
        assertThat(records).containsExactly(new SourceRecord.Broken(1, "invalid-utf8", "The line is not valid UTF-8"));
    }

    @Test
    void compressedFilesAreReadAsTheyAre() throws IOException {
        var file = folder.resolve("list.jsonl.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"a\":1}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(new SourceFile(file, Form.JSON_LINES))).hasSize(1);
    }

    @Test
    void rowsOfACsvFileNameTheLineTheyBeginOn() throws IOException {
        var csv = "\uFEFF名稱,說明\n甲,\"兩\n行\"\n乙,一行\n丙\n";
        var records = records(Form.CSV, csv.getBytes(StandardCharsets.UTF_8));
        assertThat(records).extracting(SourceRecord::line).containsExactly(2L, 4L, 5L);
        assertThat(((SourceRecord.Parsed) records.getFirst())
                        .content()
                        .path("名稱")
                        .asString())
                .isEqualTo("甲");
        assertThat(records.getLast()).isEqualTo(new SourceRecord.Broken(5, "columns", "The row has 1 columns"));
    }

    private List<SourceRecord> records(Form form, byte[] content) throws IOException {
        return read(new SourceFile(Files.write(folder.resolve("list"), content), form));
    }

    private static List<SourceRecord> read(SourceFile file) throws IOException {
        var all = new ArrayList<SourceRecord>();
        try (var records = file.open()) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                all.add(record.get());
            }
        }
        return all;
    }
}
