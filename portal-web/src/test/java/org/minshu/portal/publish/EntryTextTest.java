package org.minshu.portal.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.Classification;
import org.minshu.client.dataset.DatasetMetadata.Contact;
import org.minshu.client.dataset.DatasetMetadata.Coverage;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.dataset.DatasetMetadata.Opening;
import org.minshu.client.dataset.DatasetMetadata.Sharing;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.Violation;
import org.springframework.util.LinkedMultiValueMap;

class EntryTextTest {

    private static final DatasetMetadata FULL = new DatasetMetadata(
            "灯塔名录",
            "Lighthouses",
            "沿海灯塔。\n含助航设施。",
            "Lighthouses on the coast.",
            "hyj",
            List.of("ocean", "transport"),
            "TRA",
            List.of("灯塔", "助航"),
            List.of("lighthouse"),
            "SPREADSHEET",
            "CSV",
            new Sharing("CONDITIONAL", "因履职需要", "PLATFORM_FILE", null),
            new Opening("ON_APPLICATION", "实名认证", null),
            "YEARLY",
            new Classification("GENERAL", 2, false),
            "2024-03-18",
            List.of("30701937/000001"),
            new Coverage(List.of("350000", "350100"), List.of(115.8, 23.5, 120.7, 28.3), "2018-01-01", null),
            new Contact("航标处", "0591-00000000", null),
            List.of(
                    new DataItem("siteName", "名称", "C", 40, true, "NONE", null),
                    new DataItem("lampCount", "灯器数量", "I", null, false, "NONE", "盏")),
            1_234L,
            "可商用",
            "https://example.org",
            null,
            List.of("rows"));

    @Test
    void whatIsReadIntoTheFormIsWrittenBackUnchanged() {
        assertThat(EntryWriting.of(EntryReading.of(FULL))).isEqualTo(FULL);
    }

    @Test
    void listsAreWrittenOneALineOrWithCommas() {
        var metadata = EntryWriting.of(typed("/keywords", "灯塔，助航\r\n海洋, 港口"));

        assertThat(metadata.keywords()).containsExactly("灯塔", "助航", "海洋", "港口");
    }

    @Test
    void numbersMayBeGrouped() {
        assertThat(EntryWriting.of(typed("/rows", "7,400,000")).rows()).isEqualTo(7_400_000L);
    }

    @Test
    void whatIsNoNumberIsRefusedAtItsField() {
        assertThatThrownBy(() -> EntryWriting.of(typed("/items/0/length", "长")))
                .isInstanceOfSatisfying(
                        CatalogException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/items/0/length"));
        assertThatThrownBy(() -> EntryWriting.of(typed("/coverage/bbox", "115.8")))
                .isInstanceOfSatisfying(
                        CatalogException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/coverage/bbox"));
    }

    @Test
    void aHeaderLineMakesARowForEachColumnThatHasNone() {
        var before = typed("/items/0/name", "siteName");

        var after = ItemRows.after("item-header", before, "\uFEFFsiteName,\"灯器数量\"\tlampCount;");

        assertThat(after.orElseThrow().items())
                .extracting(row -> row.get("name"))
                .containsExactly("siteName", "灯器数量", "lampCount");
        assertThat(after.orElseThrow().items())
                .extracting(row -> row.get("label"))
                .contains("灯器数量");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutLosingTheOthers() {
        var two = typed("/items/0/name", "a", "/items/1/name", "b");

        assertThat(ItemRows.after("item-add", two, "").orElseThrow().items()).hasSize(3);
        assertThat(ItemRows.after("item-remove-0", two, "").orElseThrow().items())
                .extracting(row -> row.get("name"))
                .containsExactly("b");
        assertThat(ItemRows.after("item-remove-99999", two, "").orElseThrow().items())
                .hasSize(2);
        assertThat(ItemRows.after("save", two, "")).isEmpty();
    }

    @Test
    void rowsThatNothingWasWrittenIntoAreNotDataItems() {
        assertThat(ItemRows.withoutBlank(ItemRows.empty(new EntryText(Map.of())))
                        .items())
                .isEmpty();
    }

    private static EntryText typed(String... pairs) {
        var parameters = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            parameters.add(pairs[i], pairs[i + 1]);
        }
        return EntryText.typed(parameters);
    }
}
