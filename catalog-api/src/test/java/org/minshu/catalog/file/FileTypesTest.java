package org.minshu.catalog.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.file.projection.Workbooks;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

class FileTypesTest {

    static final byte[] PROGRAM = program();

    @Test
    void textInAnyEncodingIsACsv() {
        assertThat(check("a.csv", "编号,名称\n1,闽江\n".getBytes(UTF_8))).isEqualTo(FileFormat.CSV);
        assertThat(check("a.CSV", "编号,名称\n1,闽江口湿地\n".getBytes(Charset.forName("GBK"))))
                .isEqualTo(FileFormat.CSV);
        assertThat(check("a.csv", "\uFEFFa,b\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE)))
                .isEqualTo(FileFormat.CSV);
    }

    @Test
    void aProgramIsRefusedWhateverItIsCalled() {
        assertRefused(ProblemType.FILE_TYPE_REFUSED, "data.csv", PROGRAM);
        assertRefused(ProblemType.FILE_TYPE_REFUSED, "data.exe", PROGRAM);
        assertRefused(ProblemType.FILE_TYPE_REFUSED, "data.csv", "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8));
        assertRefused(
                ProblemType.FILE_TYPE_REFUSED, "data.csv", "<!DOCTYPE html><html><body></body></html>".getBytes(UTF_8));
    }

    @Test
    void contentThatTheNameDoesNotPromiseIsRefused() throws IOException {
        assertRefused(ProblemType.FILE_TYPE_MISMATCH, "data.csv", "%PDF-1.7\n".getBytes(UTF_8));
        assertRefused(ProblemType.FILE_TYPE_MISMATCH, "data.xlsx", "a,b\n1,2\n".getBytes(UTF_8));
        assertRefused(ProblemType.FILE_TYPE_MISMATCH, "data.pdf", Workbooks.ships());
        assertRefused(ProblemType.FILE_TYPE_MISMATCH, "data.csv", new byte[] {'a', 0, 'b'});
    }

    @Test
    void workbooksAndDocumentsAreWhatTheyAre() throws IOException {
        assertThat(check("data.xlsx", Workbooks.ships())).isEqualTo(FileFormat.XLSX);
        assertThat(check("data.pdf", "%PDF-1.7\n".getBytes(UTF_8))).isEqualTo(FileFormat.PDF);
        assertThat(check("data.geojson", "{\"type\":\"FeatureCollection\"}".getBytes(UTF_8)))
                .isEqualTo(FileFormat.GEOJSON);
    }

    @Test
    void namesThatPromiseNothingAreRefused() {
        assertRefused(ProblemType.FILE_TYPE_REFUSED, "data.bin", "text".getBytes(UTF_8));
        assertRefused(ProblemType.FILE_TYPE_REFUSED, "data", "text".getBytes(UTF_8));
    }

    private static FileFormat check(String name, byte[] content) {
        return FileTypes.check(FileName.of(name), content);
    }

    private static void assertRefused(ProblemType type, String name, byte[] content) {
        assertThatExceptionOfType(CatalogException.class)
                .isThrownBy(() -> check(name, content))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    /** The beginning of a Windows program. */
    static byte[] program() {
        var bytes = Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, 256);
        bytes[0x3C] = (byte) 0x80;
        bytes[0x80] = 'P';
        bytes[0x81] = 'E';
        return bytes;
    }
}
