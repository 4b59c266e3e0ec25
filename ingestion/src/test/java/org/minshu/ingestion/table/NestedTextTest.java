package org.minshu.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.ingestion.table.parquet.MadeTable;
import org.minshu.model.vocabulary.ReadingRefusal;

/** JSON, XML, places and archives. */
class NestedTextTest {

    @TempDir
    Path folder;

    private Read read;

    @BeforeEach
    void open() {
        read = new Read(folder);
    }

    private MadeTable table(String name, String text) throws IOException {
        return read.table(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ReadingRefusal refusal(String name, String text) throws IOException {
        return read.refusal(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theListOfObjectsIsFoundWhereverItLies() throws IOException, SQLException {
        var table = table("数据.json", """
                {"code": 200, "result": {"records": [{"id": "001", "n": 1.50, "at": {"lon": 119.3}}, {"id": "002", "tags": ["a"]}]}}""");
        assertThat(Read.columns(table)).isEqualTo("id TEXT, n DECIMAL, at.lon DECIMAL, tags TEXT");
        assertThat(Read.rows(table)).containsExactly("001|1.50|119.3|∅", "002|∅|∅|[\"a\"]");
    }

    @Test
    void aListOfListsIsATable() throws IOException, SQLException {
        assertThat(Read.rows(table("数据.json", "[[\"名称\", \"值\"], [\"甲\", 1], [\"乙\", null]]")))
                .containsExactly("甲|1", "乙|∅");
    }

    @Test
    void aLineThatIsNoJsonCostsItself() throws IOException, SQLException {
        var table = table("数据.jsonl", "{\"a\": 1}\n{\"a\": 2, \"b\": \"x\"}\n{\"a\": \n\n{\"a\": 4}\n");
        assertThat(Read.rows(table)).containsExactly("1|∅", "2|x", "4|∅");
        assertThat(Read.rejects(table)).singleElement().asString().contains("\"line\":3", "MALFORMED");
    }

    @Test
    void brokenOrDeepJsonIsRefused() throws IOException {
        assertThat(refusal("坏.json", "[{\"a\": 1}, {\"a\": ")).isEqualTo(ReadingRefusal.DAMAGED);
        assertThat(refusal("深.json", "[".repeat(100_000))).isEqualTo(ReadingRefusal.NESTED_TOO_DEEPLY);
        assertThat(refusal("数.json", "[1, 2]")).isEqualTo(ReadingRefusal.NOT_TABULAR);
    }

    @Test
    void featuresBecomeRowsWithTheirPlaces() throws IOException, SQLException {
        var points = table("点.geojson", """
                {"features": [{"geometry": {"coordinates": [119.3, 26.1, 5], "type": "Point"}, "type": "Feature", "properties": {"名称": "甲"}},
                              {"type": "Feature", "properties": {"名称": "乙"}, "geometry": null}], "type": "FeatureCollection"}""");
        assertThat(Read.columns(points)).isEqualTo("名称 TEXT, geometry POINT");
        assertThat(Read.rows(points)).containsExactly("甲|{'lon': 119.3, 'lat': 26.1}", "乙|∅");

        var shapes = table("线.geojson", """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"k": 1},
                  "geometry": {"type": "LineString", "coordinates": [[119, 26], [120, 25.5]]}}]}""");
        assertThat(Read.columns(shapes)).isEqualTo("k INTEGER, geometry SHAPE");
        assertThat(Read.rows(shapes).getFirst())
                .contains("\"LineString\"", "'west': 119.0, 'south': 25.5, 'east': 120.0, 'north': 26.0");
    }

    @Test
    void coordinatesThatAreNoDegreesAreNoPlaces() throws IOException {
        var made = read.tables("投影.geojson", """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"k": 1},
                  "geometry": {"type": "Point", "coordinates": [520000, 2880000]}}]}""".getBytes(StandardCharsets.UTF_8));
        assertThat(Read.columns(made.tables().getFirst())).isEqualTo("k INTEGER, geometry TEXT");
        assertThat(made.notes()).containsExactly(Note.COORDINATES_NOT_WGS84);
    }

    @Test
    void placemarksOfKmlAreRows() throws IOException, SQLException {
        var table = table("点.kml", """
                <?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
                <Placemark><name>甲</name><ExtendedData><Data name="级别"><value>3</value></Data></ExtendedData>
                  <Point><coordinates>119.3,26.1,0</coordinates></Point></Placemark>
                <Placemark><name>乙</name><Polygon><outerBoundaryIs><LinearRing><coordinates>1,2 3,4 5,6 1,2</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
                </Document></kml>""");
        assertThat(Read.columns(table)).isEqualTo("name TEXT, 级别 INTEGER, geometry SHAPE");
        assertThat(Read.rows(table).getFirst()).contains("甲|3|", "[119.3,26.1]");
        assertThat(Read.rows(table).getLast()).contains("乙|∅|", "[[[1.0,2.0],[3.0,4.0],[5.0,6.0],[1.0,2.0]]]");
    }

    @Test
    void elementsThatRepeatAreRows() throws IOException, SQLException {
        var table = table("数据.xml", """
                <?xml version="1.0" encoding="UTF-8"?><root><meta><n>2</n></meta>
                <row id="1"><名称>甲</名称><值>1.5</值></row><row id="2"><名称>乙</名称><值/></row></root>""");
        assertThat(Read.columns(table)).isEqualTo("id INTEGER, 名称 TEXT, 值 DECIMAL");
        assertThat(Read.rows(table)).containsExactly("1|甲|1.5", "2|乙|∅");
    }

    @Test
    void documentTypesAreRefused() throws IOException {
        assertThat(
                        refusal(
                                "实体.xml",
                                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a><b>&e;</b><b/></a>"))
                .isEqualTo(ReadingRefusal.UNSAFE_XML);
    }

    @Test
    void everyTableOfAnArchiveIsRead() throws IOException, SQLException {
        var made = read.tables(
                "包.zip",
                Zipped.texts(Map.of("a.csv", "x,y\n1,2\n", "子/b.json", "[{\"k\": 1}]", "readme.txt", "hello")));
        assertThat(made.tables()).extracting(MadeTable::name).containsExactlyInAnyOrder("a", "b");
        assertThat(made.notes()).containsExactly(Note.MEMBERS_SKIPPED);
    }

    @Test
    void archivesThatMayHarmAreRefused() throws IOException {
        assertThat(read.refusal("滑.zip", Zipped.texts(Map.of("../../a.csv", "x\n1\n"))))
                .isEqualTo(ReadingRefusal.UNSAFE_ARCHIVE);
        assertThat(read.refusal("弹.zip", Zipped.texts(Map.of("a.csv", "x,y\n" + "1,2\n".repeat(5_000_000)))))
                .isEqualTo(ReadingRefusal.UNPACKS_TOO_FAR);
        var nested = Zipped.texts(Map.of("a.csv", "x,y\n1,2\n"));
        for (int i = 0; i < 4; i++) {
            nested = Zipped.of(Map.of("inner.zip", nested));
        }
        assertThat(read.refusal("套.zip", nested)).isEqualTo(ReadingRefusal.NESTED_TOO_DEEPLY);
    }

    @Test
    void aShapefileIsReadWithItsAttributes() throws IOException, SQLException {
        var table = read.table(
                "点.zip",
                Zipped.of(Map.of(
                        "点.shp",
                        Shapes.shp(119.3, 26.1),
                        "点.dbf",
                        Shapes.dbf("站点", "甲"),
                        "点.cpg",
                        "UTF-8".getBytes(StandardCharsets.UTF_8))));
        assertThat(Read.columns(table)).isEqualTo("站点 TEXT, geometry POINT");
        assertThat(Read.rows(table)).containsExactly("甲|{'lon': 119.3, 'lat': 26.1}");
    }
}
