package org.minshu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.minshu.search.Explanation.Reason;
import org.minshu.search.IndexDocument.Activity;
import org.minshu.search.IndexDocument.Classification;
import org.minshu.search.IndexDocument.Coverage;
import org.minshu.search.IndexDocument.Department;
import org.minshu.search.IndexDocument.FileText;
import org.minshu.search.IndexDocument.PageText;
import org.minshu.search.IndexDocument.Words;
import org.minshu.search.SearchHit.Piece;

/** What every search index answers about words that stand in documents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DocumentContract {

    private static final String OPEN = "30709999/000001";
    private static final String RESTRICTED = "30709999/000002";
    private static final String TITLED = "30709999/000003";
    private static final String LONG = "字".repeat(3_998) + "跨段词语" + "句".repeat(9_000) + "末尾😀";

    protected SearchIndex index;

    /** An index of its own, not prepared yet. */
    protected abstract SearchIndex open();

    @BeforeAll
    void fillIndex() {
        index = open();
        index.index(List.of(
                dataset(OPEN, 1, "年度报告", "GENERAL", text("f1", "赤潮<b>预警</b>等级划分", "第二页 Red Tide 赤潮监测")),
                dataset(RESTRICTED, 1, "内部报告", "ON_APPLICATION", text("f2", "不公开的核查结论，赤潮")),
                dataset(TITLED, 1, "赤潮监测", "GENERAL", text("f3", LONG))));
    }

    @Test
    void aWordInADocumentFindsItsDatasetBelowThoseThatNameIt() {
        assertThat(codes("赤潮", Reach.OPEN)).containsExactly(TITLED, OPEN);
        assertThat(codes("划分", Reach.OPEN)).containsExactly(OPEN);
        assertThat(codes("ＲＥＤ", Reach.OPEN)).containsExactly(OPEN);
        assertThat(codes("划", Reach.OPEN)).containsExactly(OPEN);
    }

    @Test
    void everyWordMayStandInAnotherPlace() {
        assertThat(codes("年度 划分 Red", Reach.OPEN)).containsExactly(OPEN);
        assertThat(codes("年度 划分 无此词", Reach.OPEN)).isEmpty();
    }

    @Test
    void whatMayNotBeReadDoesNotMatch() {
        assertThat(codes("核查结论", Reach.OPEN)).isEmpty();
        assertThat(codes("核", Reach.OPEN)).isEmpty();
        assertThat(codes("内部 核查结论", Reach.OPEN)).isEmpty();
        assertThat(codes("核查结论", reach(Set.of("other"), Set.of(OPEN)))).isEmpty();
        assertThat(codes("核查结论", reach(Set.of("d1"), Set.of()))).containsExactly(RESTRICTED);
        assertThat(codes("核查结论", reach(Set.of(), Set.of(RESTRICTED)))).containsExactly(RESTRICTED);
        assertThat(codes("核查结论", Reach.EVERYTHING)).containsExactly(RESTRICTED);
        assertThat(codes("划分", reach(Set.of(), Set.of(RESTRICTED)))).containsExactly(OPEN);
    }

    @Test
    void aResultSaysWhichDocumentsThereAreAndNothingOfTheirText() {
        var found = index.search(SearchQuery.of("划分")).hits().getFirst().dataset();

        assertThat(found.texts()).containsExactly(new FileText("f1", "报告.pdf", true, List.of()));
    }

    @Test
    void aPassageSaysFileAndPageAndMarksTheWord() {
        var passages = index.passages("赤潮 red", Map.of(OPEN, Set.of("f1"), RESTRICTED, Set.of("f1")));

        assertThat(passages).containsOnlyKeys(OPEN);
        assertThat(passages.get(OPEN)).extracting(Passage::page).containsExactly(2, 1);
        assertThat(passages.get(OPEN)).extracting(Passage::file).containsOnly("f1");
        assertThat(passages.get(OPEN).getFirst().fragment().pieces())
                .contains(new Piece("Red", true), new Piece("赤潮", true));
        assertThat(passages.get(OPEN).getLast().fragment().text()).isEqualTo("赤潮<b>预警</b>等级划分");
    }

    @Test
    void noWordIsLostWhereALongPageIsCut() {
        var passages = index.passages("跨段词语", Map.of(TITLED, Set.of("f3"))).get(TITLED);

        assertThat(codes("跨段词语", Reach.OPEN)).containsExactly(TITLED);
        assertThat(codes("末尾😀", Reach.OPEN)).containsExactly(TITLED);
        assertThat(passages).hasSize(1);
        assertThat(passages.getFirst().fragment().text()).contains("跨段词语").hasSizeBetween(100, 130);
    }

    @Test
    void nothingIsLookedUpWithoutWordsOrFiles() {
        assertThat(index.passages(" ", Map.of(OPEN, Set.of("f1")))).isEmpty();
        assertThat(index.passages("赤潮", Map.of())).isEmpty();
        assertThat(index.passages("赤潮", Map.of(OPEN, Set.of("f9")))).isEmpty();
    }

    @Test
    void aDocumentThatIsGoneIsNotFound() {
        var other = open();
        other.index(List.of(dataset(OPEN, 1, "年度报告", "GENERAL", text("f1", "赤潮"))));
        other.index(List.of(dataset(OPEN, 1, "年度报告", "GENERAL")));

        assertThat(other.search(SearchQuery.of("赤潮")).total()).isZero();
        assertThat(other.passages("赤潮", Map.of(OPEN, Set.of("f1")))).isEmpty();
        assertThat(other.count()).isOne();
    }

    @Test
    void aRebuildCarriesTheDocuments() {
        var other = open();
        other.prepare();
        var next = other.begin("1");
        other.fill(next, List.of(dataset(OPEN, 1, "年度报告", "GENERAL", text("f1", "赤潮"))));
        other.publish(next);

        assertThat(other.search(SearchQuery.of("赤潮")).total()).isOne();
        assertThat(other.count()).isOne();
        assertThat(other.passages("赤潮", Map.of(OPEN, Set.of("f1")))).containsOnlyKeys(OPEN);
    }

    @Test
    void thatADocumentContainsTheWordIsAReason() {
        assertThat(index.explain("划分", OPEN).parts())
                .extracting(Explanation.Part::reason, Explanation.Part::term)
                .startsWith(tuple(Reason.DOCUMENT_CONTAINS, "划分"));
        assertThat(index.explain("核查结论", RESTRICTED).matches()).isFalse();
    }

    private List<String> codes(String text, Reach reach) {
        return index.search(SearchQuery.of(text).reading(reach)).hits().stream()
                .map(hit -> hit.dataset().code())
                .toList();
    }

    private static Reach reach(Set<String> departments, Set<String> datasets) {
        return new Reach(false, departments, datasets);
    }

    private static FileText text(String file, String... pages) {
        var numbered = IntStream.range(0, pages.length)
                .mapToObj(i -> new PageText(i + 1, pages[i]))
                .toList();
        return new FileText(file, "报告.pdf", true, numbered);
    }

    private static IndexDocument dataset(String code, long revision, String title, String openType, FileText... texts) {
        return new IndexDocument(
                code,
                revision,
                new Words(title, null, "", null, List.of(), List.of(), List.of()),
                new Department("d1", "测试部门", null),
                new Classification(List.of(), "其他", openType, "UNCONDITIONAL", List.of("PDF"), "YEARLY", 1),
                new Coverage(List.of(), null, null, null),
                new Activity(LocalDate.parse("2026-01-01"), Instant.parse("2026-01-01T00:00:00Z"), null, 0),
                null,
                List.of(texts));
    }
}
