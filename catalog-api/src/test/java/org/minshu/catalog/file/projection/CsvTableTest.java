package org.minshu.catalog.file.projection;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    static final Columns SECOND = new Columns(List.of(1), false);

    @Test
    void onlyTheChosenColumnsLeaveHeaderIncluded() throws IOException {
        assertThat(cut("name,level,phone\n石砻,3.2,139\n", new Columns(List.of(0, 1), false)))
                .isEqualTo("name,level\n石砻,3.2\n");
    }

    @Test
    void quotedCellsMayHoldDelimitersQuotesAndLineEnds() throws IOException {
        assertThat(cut("a,b\r\n1,\"x,\"\"y\"\"\r\nz\"\r\n", SECOND)).isEqualTo("b\r\n\"x,\"\"y\"\"\r\nz\"\r\n");
    }

    @Test
    void formulasAreDataLikeAnyOther() throws IOException {
        assertThat(cut("a,b\n1,=cmd|' /C calc'!A0\n2,+1\n", SECOND)).isEqualTo("b\n=cmd|' /C calc'!A0\n+1\n");
    }

    @Test
    void missingCellsAreEmptyAndEmptyOnesStayRecords() throws IOException {
        assertThat(cut("a,b\n1\n2,\n3,x\n", SECOND)).isEqualTo("b\n\"\"\n\"\"\nx\n");
    }

    @Test
    void linesWithoutAnythingAreNoRecords() throws IOException {
        assertThat(cut("a,b\n\n1,x\n\n", SECOND)).isEqualTo("b\nx\n");
    }

    @Test
    void theByteOrderMarkIsKept() throws IOException {
        assertThat(cut("\uFEFFa,b\n1,氨氮\n".getBytes(UTF_8), SECOND, UTF_8)).isEqualTo("\uFEFFb\n氨氮\n");
        assertThat(cut("\uFEFFa\tb\n1\t氨氮\n".getBytes(UTF_16LE), SECOND, UTF_16LE))
                .isEqualTo("\uFEFFb\n氨氮\n");
    }

    @Test
    void theMarkIsNoPartOfTheFirstName() throws IOException {
        assertThat(open("\uFEFFa,b\n".getBytes(UTF_8)).header()).containsExactly("a", "b");
    }

    @Test
    void chineseEncodingsAreRecognizedAndKept() throws IOException {
        var gbk = Charset.forName("GB18030");

        assertThat(cut("编号,名称\n1,闽江口\n".getBytes(gbk), SECOND, gbk)).isEqualTo("名称\n闽江口\n");
    }

    @Test
    void rowsAreCountedWithoutTheHeader() throws IOException {
        assertThat(open("a,b\n1,2\n3,4\n".getBytes(UTF_8)).project(SECOND, new ByteArrayOutputStream()))
                .isEqualTo(2);
    }

    @Test
    void aQuoteThatNeverClosesEndsBeforeItFillsTheMemory() {
        var endless = ("a,b\n1,\"" + "x".repeat(6_000_000)).getBytes(UTF_8);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> cut(endless, SECOND, UTF_8));
    }

    @Test
    void anEmptyFileIsNoTable() throws IOException {
        assertThat(Tables.open("CSV", null, () -> new ByteArrayInputStream(new byte[0])))
                .isEmpty();
        assertThat(Tables.open("PDF", null, () -> new ByteArrayInputStream(new byte[0])))
                .isEmpty();
    }

    private static String cut(String file, Columns columns) throws IOException {
        return cut(file.getBytes(UTF_8), columns, UTF_8);
    }

    private static String cut(byte[] file, Columns columns, Charset charset) throws IOException {
        var out = new ByteArrayOutputStream();
        open(file).project(columns, out);
        return out.toString(charset);
    }

    private static TableFile open(byte[] file) throws IOException {
        return Tables.open("CSV", null, () -> new ByteArrayInputStream(file)).orElseThrow();
    }
}
