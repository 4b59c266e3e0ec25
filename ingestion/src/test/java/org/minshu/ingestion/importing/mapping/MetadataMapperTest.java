package org.minshu.ingestion.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import tools.jackson.databind.json.JsonMapper;

class MetadataMapperTest {

    @Test
    void aCkanPackageKeepsWhatItStates() throws IOException {
        var entry = entry("ckan", """
                {"id": "p-1", "title": "Tide  gauges", "notes": "<p>Hourly levels &amp; times at 12 gauges.</p>",
                 "groups": [{"title": "Ocean"}], "tags": [{"display_name": "tide"}, {"display_name": "sea, level"}],
                 "resources": [{"format": "HTML"}, {"format": "CSV"}],
                 "organization": {"title": "Harbour Office"}, "maintainer_email": "gauges@example.org",
                 "extras": [{"key": "issued", "value": "2015-05-29T22:00:00.000Z"},
                            {"key": "accrualPeriodicity", "value": "R/PT1S"}, {"key": "accessLevel", "value": "public"},
                            {"key": "spatial", "value": "-70.5,41.2,-69.9,42"}]}""");
        var metadata = metadata(entry);
        assertThat(entry.source()).isEqualTo("data.gov");
        assertThat(metadata.title()).isEqualTo("Tide gauges");
        assertThat(metadata.summary()).isEqualTo("Hourly levels & times at 12 gauges.");
        assertThat(metadata.theme()).isEqualTo("ecology");
        assertThat(metadata.keywords()).containsExactly("tide", "sea", "level");
        assertThat(metadata.formatType()).isEqualTo("CSV");
        assertThat(metadata.updateCycle()).isEqualTo("REALTIME");
        assertThat(metadata.publishDate()).isEqualTo("2015-05-29");
        assertThat(metadata.originalPublisher()).isEqualTo("Harbour Office");
        assertThat(metadata.coverage().bbox()).containsExactly(-70.5, 41.2, -69.9, 42.0);
        assertThat(metadata.contact().email()).isEqualTo("gauges@example.org");
        assertThat(metadata.defaulted()).doesNotContain("summary", "theme", "updateCycle", "publishDate", "opening");
    }

    @Test
    void everyCoreItemThatIsMissingGetsADefaultAndIsMarked() throws IOException {
        var metadata = metadata(entry("ckan", """
                {"id": "p-2", "title": "Bare", "notes": "", "metadata_created": "2014-01-02T03:04:05"}"""));
        assertThat(metadata.defaulted())
                .contains(
                        "department",
                        "summary",
                        "theme",
                        "formatType",
                        "sharing",
                        "opening",
                        "classification",
                        "updateCycle",
                        "publishDate",
                        "items");
        assertThat(metadata.summary()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(metadata.publishDate()).isEqualTo("2014-01-02");
        assertThat(metadata.items()).isEmpty();
    }

    @Test
    void restrictedAccessBecomesOpeningOnApplicationAboveLevelOne() throws IOException {
        var metadata = metadata(entry("ckan", """
                {"id": "p-3", "title": "Held back", "notes": "Records that need a review.",
                 "extras": [{"key": "accessLevel", "value": "restricted public"}, {"key": "rights", "value": "Ask first."}]}"""));
        assertThat(metadata.opening().type()).isEqualTo("ON_APPLICATION");
        assertThat(metadata.opening().condition()).isEqualTo("Ask first.");
        assertThat(metadata.classification().level()).isEqualTo(2);
    }

    @Test
    void aTitleThatIsTooLongIsAbridgedInTheMiddleAndKeptInTheSummary() throws IOException {
        var title = "Temperature profiles ".repeat(12) + "(Accession 7601072)";
        var metadata = metadata(entry("ckan", """
                {"id": "p-4", "title": "%s", "notes": "Casts of one cruise."}""".formatted(title)));
        assertThat(metadata.title()).hasSize(200).contains("…").endsWith("(Accession 7601072)");
        assertThat(metadata.summary()).startsWith(title).endsWith("Casts of one cruise.");
    }

    @Test
    void schemaTextsBecomeDataItemsOfDefaultedType() throws IOException {
        var metadata = metadata(entry("datagovtw", """
                {"TITLE": "消防據點", "NODE": "77", "DESC": "各消防據點的地址與電話。", "SCHEMA": ["firestrongholds:消防據點", "tel:電話號碼", "tel:電話"],
                 "AGENCY": "消防局", "UPDATE_FREQ": "每季", "DATE_PUBLISH": "2017/9/1", "KEYWORDS": [], "CATEGORY": "其他",
                 "SERVICE_TYPE": "生活安全及品質", "RESOURCE": [{"RES_FILETYPE": "XLS"}, {"RES_FILETYPE": "CSV", "REC_COUNT": "38"}]}"""));
        assertThat(metadata.items()).extracting(DataItem::name).containsExactly("firestrongholds", "tel", "tel_2");
        assertThat(metadata.items()).extracting(DataItem::label).containsExactly("消防據點", "電話號碼", "電話");
        assertThat(metadata.defaulted()).contains("itemTypes").doesNotContain("items");
        assertThat(metadata.updateCycle()).isEqualTo("QUARTERLY");
        assertThat(metadata.publishDate()).isEqualTo("2017-09-01");
        assertThat(metadata.theme()).isEqualTo("public-safety");
        assertThat(metadata.rows()).isEqualTo(38);
    }

    @Test
    void theTaoyuanListNamesPublisherAndThemeInsideOtherText() throws IOException {
        var entry = entry("taoyuan", """
                {"資料名稱": "登革熱個案", "資料連結網址": "https://data.example.org//meta?oid=00405ad6-f02a", "分類及編號": "就醫 (57)",
                 "資料集提供機關": "380140000I 【衛生局】", "更新頻率": "每月", "資源格式": "CSV, URL", "建立日期": "2016-08-12 01:58:53",
                 "主要欄位說明": "性別(性別)、年齡(年齡)", "標籤/關鍵字": "個案, 登革熱", "收錄期間(起)": "2016-01-01", "收錄期間(迄)": "2015-01-01"}""");
        var metadata = metadata(entry);
        assertThat(entry.sourceId()).isEqualTo("00405ad6-f02a");
        assertThat(metadata.theme()).isEqualTo("health");
        assertThat(metadata.originalPublisher()).isEqualTo("衛生局");
        assertThat(metadata.keywords()).containsExactly("個案", "登革熱");
        assertThat(metadata.coverage().from()).isEqualTo("2016-01-01");
        assertThat(metadata.coverage().to()).isNull();
    }

    @Test
    void aRecordWithoutTitleOrIdIsUnusable() throws IOException {
        assertThat(map("datagovtw", "{\"NODE\": \"1\", \"TITLE\": \" \"}"))
                .isEqualTo(new Mapped.Unusable("no-title", "The record has no title"));
        assertThat(map("datagovtw", "{\"TITLE\": \"無編號\"}")).isInstanceOf(Mapped.Unusable.class);
    }

    private static DatasetMetadata metadata(Mapped.Entry entry) {
        return entry.metadata();
    }

    private static Mapped.Entry entry(String mapping, String record) throws IOException {
        return (Mapped.Entry) map(mapping, record);
    }

    private static Mapped map(String mapping, String record) throws IOException {
        return new MetadataMapper(Mapping.named(mapping))
                .map(JsonMapper.shared().readTree(record));
    }
}
