package org.minshu.catalog.dataset.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.dataset.metadata.Stage.COMPLETE;
import static org.minshu.catalog.dataset.metadata.Stage.DRAFT;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Scene;
import org.minshu.catalog.reference.CodeLists;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.problem.Violation;
import tools.jackson.databind.json.JsonMapper;

class MetadataRulesTest {

    static final CodeLists LISTS = new CodeLists(
            Map.of("sthjt", "30701916"),
            Set.of("ecology"),
            Set.of(Scene.REGION),
            Map.of("theme", Set.of("ecology"), "formatType", Set.of("CSV", "JSON")));

    final Map<String, Object> metadata = Scene.metadata("sthjt");

    @Test
    void completeMetadataPass() {
        assertThat(found(COMPLETE)).isEmpty();
    }

    @Test
    void anEmptyDraftPassesAndCannotBeHandedIn() {
        metadata.clear();

        assertThat(found(DRAFT)).isEmpty();
        assertThat(found(COMPLETE))
                .contains(
                        "/title REQUIRED",
                        "/summary REQUIRED",
                        "/department REQUIRED",
                        "/theme REQUIRED",
                        "/formatCategory REQUIRED",
                        "/formatType REQUIRED",
                        "/sharing/type REQUIRED",
                        "/sharing/method REQUIRED",
                        "/opening/type REQUIRED",
                        "/updateCycle REQUIRED",
                        "/classification/grade REQUIRED",
                        "/classification/level REQUIRED",
                        "/publishDate REQUIRED");
    }

    @Test
    void openDataAreLevelOne() {
        metadata.put("classification", classification("GENERAL", 2));

        assertThat(found(DRAFT)).containsExactly("/classification/level OPEN_NEEDS_LEVEL_ONE");
    }

    @Test
    void conditionalSharingStatesItsCondition() {
        metadata.put("sharing", Map.of("type", "CONDITIONAL", "method", "PLATFORM_FILE"));

        assertThat(found(DRAFT)).containsExactly("/sharing/condition CONDITION_REQUIRED");
    }

    @Test
    void whatIsNotSharedStatesTheLegalBasisAndNeedsNoMethod() {
        metadata.put("sharing", Map.of("type", "NOT_SHARED"));

        assertThat(found(COMPLETE)).containsExactly("/sharing/legalBasis REASON_REQUIRED");
    }

    @Test
    void whatIsNotOpenStatesTheReason() {
        metadata.put("opening", Map.of("type", "NOT_OPEN"));

        assertThat(found(DRAFT)).containsExactly("/opening/reason REASON_REQUIRED");
    }

    @Test
    void filesAreSharedAsFiles() {
        metadata.put("sharing", Map.of("type", "UNCONDITIONAL", "method", "PLATFORM_API"));
        assertThat(found(DRAFT)).containsExactly("/sharing/method FILE_FORMAT_NEEDS_FILE_SHARING");

        metadata.put("formatCategory", "API");
        assertThat(found(DRAFT)).isEmpty();
    }

    @Test
    void coreAndImportantDataAreRefused() {
        for (var grade : List.of("CORE", "IMPORTANT")) {
            metadata.put("classification", classification(grade, 1));
            assertThat(found(DRAFT)).containsExactly("/classification/grade GRADE_REFUSED");
        }
    }

    @Test
    void levelsAreOneToFour() {
        metadata.put("opening", Map.of("type", "ON_APPLICATION"));
        metadata.put("classification", classification("GENERAL", 5));

        assertThat(found(DRAFT)).containsExactly("/classification/level VALUE_INVALID");
    }

    @Test
    void valuesOutsideTheCodeListsAreRefused() {
        metadata.put("theme", "nonsense");
        metadata.put("libraries", List.of("ecology", "nowhere"));
        metadata.put("updateCycle", "daily");
        metadata.put("coverage", Map.of("regions", List.of("999999")));

        assertThat(found(DRAFT))
                .containsExactly(
                        "/libraries/1 UNKNOWN_TERM",
                        "/theme UNKNOWN_TERM",
                        "/updateCycle UNKNOWN_TERM",
                        "/coverage/regions/0 UNKNOWN_TERM");
    }

    @Test
    void lengthsAreCountedInCharactersNotUnits() {
        metadata.put("title", "𠮷".repeat(200));
        assertThat(found(DRAFT)).isEmpty();

        metadata.put("title", "𠮷".repeat(201));
        assertThat(found(DRAFT)).containsExactly("/title TOO_LONG");

        metadata.put("title", "名".repeat(300));
        assertThat(found(DRAFT)).containsExactly("/title TOO_LONG");
    }

    @Test
    void aShortSummaryIsRefusedWhenHandedIn() {
        metadata.put("summary", "太短");

        assertThat(found(DRAFT)).isEmpty();
        assertThat(found(COMPLETE)).containsExactly("/summary TOO_SHORT");
    }

    @Test
    void controlCharactersAndHalvesOfCharactersAreRefused() {
        for (var bad : List.of("\u0000", "\u0007", "\u001b", "\u0085", "\u202e", "\ud800", "\n")) {
            metadata.put("title", "水质" + bad + "监测");
            assertThat(found(DRAFT)).as("U+%04X", (int) bad.charAt(0)).containsExactly("/title CONTROL_CHARACTERS");
        }
    }

    @Test
    void aSummaryMayHaveLines() {
        metadata.put("summary", "第一行内容\r\n第二行内容\t制表");

        assertThat(found(COMPLETE)).isEmpty();
    }

    @Test
    void markupIsTextLikeAnyOther() {
        metadata.put("title", "<script>alert('水质')</script>");

        assertThat(found(COMPLETE)).isEmpty();
        assertThat(tidy().title()).isEqualTo("<script>alert('水质')</script>");
    }

    @Test
    void onlyWebAddressesAreLinked() {
        for (var bad : List.of("javascript:alert(1)", "data:text/html,x", "ftp://example.org", "http:///x", "no url")) {
            metadata.put("landingPage", bad);
            assertThat(found(DRAFT)).as(bad).containsExactly("/landingPage VALUE_INVALID");
        }
        metadata.put("landingPage", "https://data.example.org/d?id=1");
        assertThat(found(DRAFT)).isEmpty();
    }

    @Test
    void datesAreDaysOfTheCalendar() {
        for (var bad : List.of("2026-02-30", "2026-1-1", "yesterday", "0000-01-01", "+12026-01-01")) {
            metadata.put("publishDate", bad);
            assertThat(found(DRAFT)).as(bad).containsExactly("/publishDate VALUE_INVALID");
        }
    }

    @Test
    void thePeriodDoesNotEndBeforeItBegins() {
        metadata.put("coverage", Map.of("from", "2026-05-01", "to", "2026-04-30"));

        assertThat(found(DRAFT)).containsExactly("/coverage/to VALUE_INVALID");
    }

    @Test
    void aReversedBoxIsRefused() {
        box(120.7, 23.5, 115.8, 28.4);
        assertThat(found(DRAFT)).containsExactly("/coverage/bbox BBOX_REVERSED");

        box(115.8, 28.4, 120.7, 23.5);
        assertThat(found(DRAFT)).containsExactly("/coverage/bbox BBOX_REVERSED");
    }

    @Test
    void aBoxHasFourNumbersOnTheGlobe() {
        box(115.8, 23.5, 120.7);
        assertThat(found(DRAFT)).containsExactly("/coverage/bbox VALUE_INVALID");

        box(-181, 0, 0, 1);
        assertThat(found(DRAFT)).containsExactly("/coverage/bbox VALUE_INVALID");
    }

    @Test
    void itemNamesAreUnique() {
        metadata.put("items", List.of(Scene.item("ph", "酸碱度", "N"), Scene.item("ph", "pH", "N")));

        assertThat(found(DRAFT)).containsExactly("/items/1/name VALUE_INVALID");
    }

    @Test
    void itemsHaveNameLabelAndKnownType() {
        metadata.put("items", List.of(Map.of("dataType", "Z", "sensitivity", "SECRET", "length", 0)));

        assertThat(found(COMPLETE))
                .containsExactly(
                        "/items/0/name REQUIRED",
                        "/items/0/label REQUIRED",
                        "/items/0/dataType UNKNOWN_TERM",
                        "/items/0/sensitivity UNKNOWN_TERM",
                        "/items/0/length VALUE_INVALID");
    }

    @Test
    void structuredDataHaveADictionaryUnlessTheSourceGaveNone() {
        metadata.remove("items");
        assertThat(found(COMPLETE)).containsExactly("/items REQUIRED");

        metadata.put("defaulted", List.of("items"));
        assertThat(found(COMPLETE)).isEmpty();
    }

    @Test
    void personalItemsMakeTheWholePersonal() {
        var personal = new HashMap<>(Scene.item("idNumber", "身份证号", "C"));
        personal.put("sensitivity", "PERSONAL_SENSITIVE");
        metadata.put("items", List.of(personal));

        assertThat(found(DRAFT)).containsExactly("/classification/containsPersonalInfo VALUE_INVALID");
    }

    @Test
    void keywordsAreFewAndShort() {
        metadata.put(
                "keywords",
                java.util.stream.IntStream.range(0, 31).mapToObj(i -> "词" + i).toList());
        assertThat(found(DRAFT)).containsExactly("/keywords TOO_LONG");

        metadata.put("keywords", List.of("词".repeat(51)));
        assertThat(found(DRAFT)).containsExactly("/keywords/0 TOO_LONG");
    }

    @Test
    void negativeRowsAndMalformedContactsAndCodesAreRefused() {
        metadata.put("rows", -1);
        metadata.put("contact", Map.of("email", "nobody at home"));
        metadata.put("relatedCodes", List.of("30701916-000012", "12"));

        assertThat(found(DRAFT))
                .containsExactly(
                        "/contact/email VALUE_INVALID", "/relatedCodes/1 VALUE_INVALID", "/rows VALUE_INVALID");
    }

    @Test
    void tidyingLeavesNoEmptyTextAndNoRepetition() {
        metadata.put("titleEn", "  ");
        metadata.put("keywords", Arrays.asList(" 水质 ", "", null, "水质"));
        metadata.put("contact", Map.of("name", ""));

        assertThat(tidy().titleEn()).isNull();
        assertThat(tidy().keywords()).containsExactly("水质");
        assertThat(tidy().contact()).isNull();
        assertThat(Tidying.of(tidy())).isEqualTo(tidy());
    }

    private void box(double... numbers) {
        metadata.put("coverage", Map.of("bbox", numbers));
    }

    private static Map<String, Object> classification(String grade, int level) {
        return Map.of("grade", grade, "level", level, "containsPersonalInfo", false);
    }

    private DatasetMetadata tidy() {
        return Tidying.of(JsonMapper.shared().convertValue(metadata, DatasetMetadata.class));
    }

    private List<String> found(Stage stage) {
        return MetadataRules.check(tidy(), LISTS, stage).stream()
                .map(MetadataRulesTest::shown)
                .toList();
    }

    private static String shown(Violation violation) {
        assertThat(violation.zh()).isNotBlank();
        assertThat(violation.en()).isNotBlank();
        return violation.pointer() + " " + violation.type();
    }
}
