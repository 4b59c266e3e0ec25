package org.minshu.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.model.vocabulary.ReadingRefusal;

class DelimitedTextTest {

    private static final String TABLE = "站点,水温,备注\r\n甲站,12.5,\"第一行\r\n第二行，\"\"引号\"\"\"\r\n乙站在福州市鼓楼区,13.0,无异常情况\r\n\r\n";

    @TempDir
    Path folder;

    private Read read;

    @BeforeEach
    void open() {
        read = new Read(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void theEncodingIsFoundFromTheBytes(String encoding) throws IOException, SQLException {
        assertTable(TABLE.getBytes(Charset.forName(encoding)));
        assertTable(("\uFEFF" + TABLE).getBytes(Charset.forName(encoding)));
    }

    @Test
    void traditionalCharactersInBigFiveAreRead() throws IOException, SQLException {
        var text = "資料集名稱,資料來源,聯絡電話\n宜蘭縣各鄉鎮市人口統計,宜蘭縣政府民政處,0391\n觀光景點資訊,宜蘭縣政府,0392\n".repeat(1);
        var table = read.table("列表.csv", text.getBytes(Charset.forName("Big5")));
        assertThat(Read.rows(table)).contains("觀光景點資訊|宜蘭縣政府|0392");
    }

    private void assertTable(byte[] content) throws IOException, SQLException {
        var table = read.table("水质.csv", content);
        assertThat(Read.columns(table)).isEqualTo("站点 TEXT, 水温 DECIMAL, 备注 TEXT");
        assertThat(Read.rows(table)).containsExactly("甲站|12.5|第一行\r\n第二行，\"引号\"", "乙站在福州市鼓楼区|13.0|无异常情况");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void otherDelimitersAreRecognised(String delimiter) throws IOException, SQLException {
        var table = read.csv("id;name;value\n1;\"a, b\";2\n2;c;3\n".replace(";", delimiter));
        assertThat(Read.columns(table)).isEqualTo("id INTEGER, name TEXT, value INTEGER");
        assertThat(Read.rows(table)).containsExactly("1|a, b|2", "2|c|3");
    }

    @Test
    void raggedRowsAreKeptApartWithTheirLines() throws IOException, SQLException {
        var table = read.csv("a,b,c\n1,2,3\n4,5\n6,7,8,9\n10,11,12,,\n13,14,15\n");
        assertThat(Read.rows(table)).containsExactly("1|2|3", "10|11|12", "13|14|15");
        assertThat(Read.rejects(table))
                .containsExactly(
                        "{\"line\":3,\"reason\":\"TOO_FEW_CELLS\",\"text\":\"4,5\"}",
                        "{\"line\":4,\"reason\":\"TOO_MANY_CELLS\",\"text\":\"6,7,8,9\"}");
    }

    @Test
    void anUnbalancedQuoteCostsItsOwnLineOnly() throws IOException, SQLException {
        var table = read.csv("a,b\n1,x\n\"2,y\n3,z\n\"4\"u,v\n5,w\n");
        assertThat(Read.rows(table)).containsExactly("1|x", "3|z", "5|w");
        assertThat(Read.rejects(table)).hasSize(2).first().asString().contains("\"line\":3", "QUOTES");
        assertThat(table.rejected()).isEqualTo(2);
    }

    @Test
    void namesThatAreEmptyOrStandTwiceAreMadeUnique() throws IOException {
        assertThat(Read.columns(read.csv("名称,,名称,A,a\n甲,乙,丙,丁,戊\n")))
                .isEqualTo("名称 TEXT, column_2 TEXT, 名称_2 TEXT, A TEXT, a_2 TEXT");
    }

    @Test
    void aTitleAboveTheHeaderIsNoHeader() throws IOException, SQLException {
        var made =
                read.tables("表.csv", "2023年水质监测表,,\n,,\n站点,水温,日期\n甲,1,2023-01-01\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Read.columns(made.tables().getFirst())).isEqualTo("站点 TEXT, 水温 INTEGER, 日期 DATE");
        assertThat(made.notes()).containsExactly(Note.LINES_ABOVE_HEADER);
    }

    @Test
    void aTableWithoutHeaderLosesNoRow() throws IOException, SQLException {
        var made = read.tables("表.csv", "1,2.5\n3,4.5\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Read.rows(made.tables().getFirst())).containsExactly("1|2.5", "3|4.5");
        assertThat(made.notes()).containsExactly(Note.NO_HEADER);
    }

    @Test
    void yearsMayNameColumns() throws IOException {
        assertThat(Read.columns(read.csv("2019,2020\n1,2\n"))).isEqualTo("2019 INTEGER, 2020 INTEGER");
    }

    @Test
    void bytesThatFitNoEncodingCostTheirRowOnly() throws IOException, SQLException {
        var content = new ByteArrayOutputStream();
        content.write("名称,数量\n".getBytes(StandardCharsets.UTF_8));
        content.write("福州市鼓楼区,1\n".repeat(20).getBytes(StandardCharsets.UTF_8));
        content.write("泉州".getBytes(Charset.forName("GB18030")));
        content.write(",2\n厦门市,3\n".getBytes(StandardCharsets.UTF_8));

        var made = read.tables("混合.csv", content.toByteArray());

        assertThat(Read.rows(made.tables().getFirst())).hasSize(21).last().isEqualTo("厦门市|3");
        assertThat(Read.rejects(made.tables().getFirst()))
                .singleElement()
                .asString()
                .contains("\"line\":22", "NOT_DECODABLE");
        assertThat(made.notes()).containsExactly(Note.MIXED_ENCODING);
    }

    @Test
    void zeroCharactersAreTakenOutAndSaidSo() throws IOException, SQLException {
        var made = read.tables("表.csv", "a,b\nx\0,1\ny,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Read.rows(made.tables().getFirst())).containsExactly("x|1", "y|2");
        assertThat(made.notes()).containsExactly(Note.NULS_REMOVED);
    }

    @Test
    void aHugeCellIsNotTaken() throws IOException, SQLException {
        var huge = "x".repeat(3_000_000);
        var table = read.csv("a,b\n1,y\n2," + huge + "\n3,\"" + huge + "\"\n4,z\n");
        assertThat(Read.rows(table)).containsExactly("1|y", "4|z");
        assertThat(Read.rejects(table))
                .hasSize(2)
                .allMatch(line -> line.contains("CELL_TOO_LARGE") && line.length() < 3_000);
    }

    @Test
    void whatIsNoTableIsRefusedByItsReason() throws IOException {
        assertThat(read.refusal("空.csv", new byte[0])).isEqualTo(ReadingRefusal.FILE_EMPTY);
        assertThat(read.refusal("头.csv", "a,b\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ReadingRefusal.NO_ROWS);
        assertThat(read.refusal("宽.csv", ("a,".repeat(3_000) + "\n").repeat(2).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ReadingRefusal.TOO_MANY_COLUMNS);
        assertThat(read.refusal("乱.csv", new byte[] {1, 2, 3, 'a', ',', 'b', 7, '\n'}))
                .isEqualTo(ReadingRefusal.NOT_TEXT);
    }

    @Test
    void packedTextIsUnpackedWithinBounds() throws IOException, SQLException {
        assertThat(Read.rows(read.table("表.csv.gz", gzip("a,b\n1,2\n")))).containsExactly("1|2");
        assertThat(read.refusal("弹.csv.gz", gzip("a,b\n" + "1,2\n".repeat(20_000_000 / 4))))
                .isEqualTo(ReadingRefusal.UNPACKS_TOO_FAR);
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
