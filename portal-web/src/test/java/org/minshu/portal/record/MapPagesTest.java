package org.minshu.portal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minshu.client.records.TableDetail;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class MapPagesTest {

    private static final String STATIONS = "/datasets/30701914-000002/map";
    private static final String WITHOUT_PLACES = "/datasets/30701914-000001/map";
    private static final String ON_APPLICATION = "/datasets/30701937-000001/map";
    private static final TableDetail TABLE = new TableDetail("f1", "t", 1, 1, List.of());

    @Autowired
    MockMvcTester http;

    @Test
    void placesAreDrawnByTheServerWithTheirFirstRowsBeside() {
        assertThat(http.get().uri(STATIONS).param("p", "经度,纬度"))
                .hasStatusOk()
                .bodyText()
                .contains("<svg class=\"ms-sketch\"", "ms-sketch__river", "福州", "ms-sketch__many", "ms-sketch__one")
                .contains("南靖&lt;靖城桥&gt;", "显示 16 行", "只显示最密集的部分")
                .contains("<th scope=\"row\">闽安</th>", "<td class=\"ms-num\">119.3</td>")
                .contains("/webjars/leaflet/", "/assets/minshu-map")
                .doesNotContain("data-tiles=", "data-boundaries=");
    }

    @Test
    void aMoveAsksForABoundedGridOfThatBox() {
        assertThat(http.get()
                        .uri(STATIONS + "/places")
                        .param("table", "f2")
                        .param("p", "经度,纬度")
                        .param("bbox", "118,26,119.5,27")
                        .param("zoom", "9"))
                .hasStatusOk()
                .bodyJson()
                .convertTo(PlaceAnswer.class)
                .satisfies(answer -> {
                    assertThat(answer.rows()).isEqualTo(16);
                    assertThat(answer.whole()).isFalse();
                    assertThat(answer.places().getFirst().box()).containsExactly(118.1, 26.6, 118.3, 26.8);
                    assertThat(answer.places().getFirst().name()).isNull();
                    assertThat(answer.places().getLast().name()).isEqualTo("南靖<靖城桥>");
                });
    }

    @Test
    void theGridLiesStillAndIsAskedForInsideOfTheBoxAlone() {
        var places = new PlaceColumns.Pair("经度", "纬`度");
        var question = new PlaceQuestion(TABLE, places, "名").grid(new Box(118, 26, 119.5, 27), 9);
        assertThat(question.toSingleValueMap())
                .containsEntry("where", "`经度` >= 118 and `经度` <= 119.5 and `纬``度` >= 26 and `纬``度` <= 27")
                .containsEntry("group_by", "floor(`经度` / 0.087890625) as map_x, floor(`纬``度` / 0.087890625) as map_y")
                .containsEntry("limit", "600");
    }

    @Test
    void fewLinesAreDrawnAsTheyAre() {
        assertThat(http.get()
                        .uri(STATIONS + "/places")
                        .param("table", "f2")
                        .param("p", "河段")
                        .param("bbox", "118,26,119.5,27")
                        .param("zoom", "9"))
                .bodyText()
                .contains("\"type\":\"LineString\"", "\"name\":\"<闽江>\"");
    }

    @Test
    void aBoxThatMakesNoSenseIsRefused() {
        for (var box : new String[] {"1,2,3", "a,b,c,d", "5,1,4,2", "NaN,1,2,3", "200,1,210,2"}) {
            assertThat(http.get()
                            .uri(STATIONS + "/places")
                            .param("table", "f2")
                            .param("bbox", box)
                            .param("zoom", "9"))
                    .as(box)
                    .hasStatus(400);
        }
    }

    @Test
    void countiesAreCountedWithTheirCities() {
        assertThat(http.get().uri(STATIONS).param("kind", "regions"))
                .hasStatusOk()
                .bodyText()
                .contains("<svg class=\"ms-tiles\"", "<g class=\"q5\">", "平潭综合实验区")
                .containsPattern("<th scope=\"row\">福州市</th><td class=\"ms-num\">20</td>")
                .contains("另有 3 行", "group_by=%60%E8%A1%8C%E6%94%BF%E5%8C%BA%E5%88%92%60");
        assertThat(http.get()
                        .uri(STATIONS)
                        .param("kind", "regions")
                        .param("f", "avg")
                        .param("y", "氨氮"))
                .bodyText()
                .containsPattern(
                        "<th scope=\"row\">福州市</th><td class=\"ms-num\">0.15</td><td class=\"ms-num\">20</td>");
    }

    @Test
    void whatCannotBePutOnAMapIsSaid() {
        assertThat(http.get().uri(WITHOUT_PLACES)).hasStatusOk().bodyText().contains("没有可以上图的列");
        assertThat(http.get().uri(ON_APPLICATION)).bodyText().contains("查看这些数据需要授权");
    }
}
