package org.minshu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.search.SearchHit.Field;
import org.minshu.search.SearchHit.Piece;

/** What every search index answers, asked of the demo catalogue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SearchContract {

    private static final List<IndexDocument> CORPUS = Corpus.demo();

    protected SearchIndex index;

    /** An index of its own, not prepared yet. */
    protected abstract SearchIndex open();

    @BeforeAll
    void fillIndex() {
        index = open();
        index.index(CORPUS);
    }

    @Test
    void aTitleComesFirst() {
        assertThat(codes("高速公路ETC门架断面交通流量").getFirst()).isEqualTo("30701958/000001");
        assertThat(codes("expressway etc gantry traffic flow").getFirst()).isEqualTo("30701958/000001");
    }

    @Test
    void aWordThatStandsOnlyInAnItemNameFinds() {
        assertThat(codes("拥堵指数")).contains("30701958/000001");
        assertThat(codes("congestionIndex")).contains("30701958/000001");
    }

    @Test
    void aLongWordMatchesByItsParts() {
        assertThat(codes("门架车速监测流量")).isEmpty();
        assertThat(codes("门架平均车速流量")).contains("30701958/000001");
    }

    @Test
    void everyWordMustBeContainedInWhateverField() {
        assertThat(codes("门架 拥堵")).contains("30701958/000001");
        assertThat(codes("门架 不存在的词")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30701958/000001", "30701958-000001", "  30701958/000001 "})
    void aResourceCodeComesFirstInBothSpellings(String code) {
        assertThat(codes(code).getFirst()).isEqualTo("30701958/000001");
    }

    @Test
    void theStartOfAResourceCodeFinds() {
        assertThat(codes("30701958")).contains("30701958/000001").allMatch(code -> code.startsWith("30701958"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pm2.5", "PM2.5", "ＰＭ２．５", "ｐｍ２．５ 濃度"})
    void caseAndWidthMakeNoDifference(String text) {
        assertThat(codes(text)).contains("30709999/000003");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "AND OR NOT",
                "*:*",
                "(",
                "[a TO",
                "\\",
                "title:x",
                "../",
                "'; drop table",
                "a\u0000b",
                "😀"
            })
    void operatorsAreTextLikeAnyOther(String text) {
        assertThat(index.search(SearchQuery.of(text)).total()).isLessThan(CORPUS.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000", "\t\n"})
    void blankTextFindsEverything(String text) {
        assertThat(index.search(SearchQuery.of(text)).total()).isEqualTo(CORPUS.size());
    }

    @Test
    void theLongestTextIsAnswered() {
        assertThat(index.search(SearchQuery.of("福建 ".repeat(66))).total()).isPositive();
        assertThat(index.search(SearchQuery.of("水".repeat(200))).total()).isLessThan(CORPUS.size());
        var characters = IntStream.range(0, 100).mapToObj(i -> Character.toString(0x4E00 + i * 7));
        assertThat(index.search(SearchQuery.of(characters.collect(Collectors.joining(" "))))
                        .total())
                .isZero();
    }

    @Test
    void pagesNeitherRepeatNorSkip() {
        for (SortOrder order : SortOrder.values()) {
            var query = SearchQuery.of("").sortedBy(order);
            var paged = IntStream.rangeClosed(1, 8)
                    .boxed()
                    .flatMap(page -> codes(query.page(page, 7)).stream())
                    .toList();
            assertThat(paged).as(order.name()).doesNotHaveDuplicates().hasSize(CORPUS.size());
        }
    }

    @Test
    void theLastReachablePageIsAnswered() {
        assertThat(index.search(SearchQuery.of("").page(100, 100)).hits()).isEmpty();
    }

    @Test
    void sortsByWhatWasAsked() {
        assertThat(all(SortOrder.UPDATED))
                .extracting(d -> d.activity().updatedAt())
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(all(SortOrder.PUBLISHED))
                .extracting(d -> d.activity().publishedAt())
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(all(SortOrder.POPULARITY))
                .extracting(d -> d.activity().popularity())
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void titlesAreSortedByPinyin() {
        var titles = all(SortOrder.TITLE).stream().map(d -> d.words().titleZh()).toList();
        assertThat(titles).isSortedAccordingTo(Collator.getInstance(Locale.CHINA));
    }

    @ParameterizedTest
    @EnumSource(Facet.class)
    void aFacetCountsWhatChoosingItGives(Facet facet) {
        var query = SearchQuery.of("").counting(facet, Facet.values());
        for (var count : index.search(query).facets().get(facet)) {
            assertThat(index.search(query.where(facet, count.value())).total())
                    .as(count.value())
                    .isEqualTo(count.count());
        }
    }

    @ParameterizedTest
    @EnumSource(Facet.class)
    void aChosenFacetKeepsItsOtherCountsAndNarrowsTheOthers(Facet chosen) {
        var query = SearchQuery.of("福建").counting(Facet.LIBRARY, Facet.values());
        var before = index.search(query);
        var value = before.facets().get(chosen).getLast();

        var after = index.search(query.where(chosen, value.value()));

        assertThat(after.total()).isEqualTo(value.count());
        assertThat(after.facets().get(chosen)).isEqualTo(before.facets().get(chosen));
        for (Facet other : Facet.values()) {
            for (var count : after.facets().get(other)) {
                var narrowed = query.where(chosen, value.value()).where(other, count.value());
                var expected = other == chosen ? query.where(other, count.value()) : narrowed;
                assertThat(index.search(expected).total())
                        .as(other + " " + count)
                        .isEqualTo(count.count());
            }
        }
    }

    @Test
    void valuesOfOneFacetAddUpAndFacetsCombine() {
        var transport =
                codes(SearchQuery.of("").where(Facet.LIBRARY, "transport").page(1, 100));
        var both = codes(
                SearchQuery.of("").where(Facet.LIBRARY, "transport", "ocean").page(1, 100));
        var open = codes(SearchQuery.of("")
                .where(Facet.LIBRARY, "transport", "ocean")
                .where(Facet.OPEN_TYPE, "GENERAL")
                .page(1, 100));
        assertThat(both).containsAll(transport).hasSizeGreaterThan(transport.size());
        assertThat(both).containsAll(open).hasSizeGreaterThan(open.size());
    }

    @Test
    void onlyTheFacetsAskedForAreCounted() {
        assertThat(index.search(SearchQuery.of("").counting(Facet.LEVEL)).facets())
                .containsOnlyKeys(Facet.LEVEL);
        assertThat(index.search(SearchQuery.of("")).facets()).isEmpty();
    }

    @Test
    void anUnknownFilterValueFindsNothing() {
        assertThat(codes(SearchQuery.of("").where(Facet.LEVEL, "secret"))).isEmpty();
        assertThat(codes(SearchQuery.of("").where(Facet.LIBRARY, "no such library")))
                .isEmpty();
    }

    @Test
    void theBoxMustIntersect() {
        var inside = SearchQuery.of("").within(new BoundingBox(118, 24.5, 118.1, 24.6));
        var overlapping = SearchQuery.of("").within(new BoundingBox(110, 20, 117.9, 24.4));
        var beside = SearchQuery.of("").within(new BoundingBox(110, 20, 117.89, 24.39));
        assertThat(codes(inside)).hasSize(3);
        assertThat(codes(overlapping)).hasSize(3);
        assertThat(codes(beside)).isEmpty();
    }

    @Test
    void publicationDaysAreIncluded() {
        var day = LocalDate.parse("2024-01-02");
        assertThat(codes(SearchQuery.of("範例").published(day, day))).containsExactly("30709999/000002");
        assertThat(codes(SearchQuery.of("範例").published(day, null))).hasSize(2);
        assertThat(codes(SearchQuery.of("範例").published(null, day))).hasSize(2);
    }

    @Test
    void matchesAreMarkedInWhatIsShown() {
        var found =
                index.search(SearchQuery.of("gant 拥堵指数 门架")).hits().getFirst().highlights();
        assertThat(found.get(Field.TITLE_ZH))
                .singleElement()
                .satisfies(title -> assertThat(title.pieces()).contains(new Piece("门架", true)));
        assertThat(found.get(Field.TITLE_EN))
                .singleElement()
                .satisfies(title -> assertThat(title.pieces()).contains(new Piece("gant", true)));
        assertThat(found.get(Field.ITEM_NAME))
                .anySatisfy(item -> assertThat(item.pieces()).containsExactly(new Piece("拥堵指数", true)));
    }

    @Test
    void whatIsReturnedIsWhatWasIndexed() {
        var hit = index.search(SearchQuery.of("30709999/000003")).hits().getFirst();
        assertThat(hit.dataset()).isEqualTo(CORPUS.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaosugonglu", "gsgl", "gaosu gonglu"})
    void chineseIsFoundAsItIsSpelt(String text) {
        assertThat(codes(text)).contains("30701958/000001");
    }

    @Test
    void englishWordsMeetInTheirOtherForms() {
        assertThat(codes("expressways gantries")).contains("30701958/000001");
    }

    @Test
    void traditionalAndSimplifiedAreTheSame() {
        assertThat(codes("高速公路門架")).isEqualTo(codes("高速公路门架")).contains("30701958/000001");
    }

    @Test
    void aWordIsContainedByOneThatStandsForIt() {
        var wording = new Wording(
                List.of(new Wording.Term("堵不堵", List.of("拥堵指数"))), List.of(), List.of(), null, false, false);
        assertThat(codes(SearchQuery.of("堵不堵").worded(wording))).contains("30701958/000001");
        assertThat(codes("堵不堵")).isEmpty();
    }

    @Test
    void someOfTheWordsAreEnoughForALooseWording() {
        var terms = List.of(new Wording.Term("门架", List.of()), new Wording.Term("不存在的词", List.of()));
        var all = new Wording(terms, List.of(), List.of(), null, false, false);
        assertThat(codes(SearchQuery.of("门架 不存在的词").worded(all))).isEmpty();
        assertThat(codes(SearchQuery.of("门架 不存在的词").worded(all.loosely()))).contains("30701958/000001");
    }

    @Test
    void whatIsPreferredComesFirstAndLeavesNothingOut() {
        var favour = new Wording.Favour(Facet.FORMAT, Set.of("XLSX"));
        var wording = new Wording(List.of(), List.of("收费站"), List.of(favour), 2023, true, false);
        var found = index.search(SearchQuery.of("最新的收费站表格").worded(wording).page(1, 100));
        assertThat(found.total()).isEqualTo(CORPUS.size());
        assertThat(found.hits().getFirst().dataset().classes().formats()).contains("XLSX");
    }

    @Test
    void wordsOfTheRightSoundOrNearlyTheRightLettersAreCorrected() {
        assertThat(index.correct("告诉公路 门架")).contains("高速公路 门架");
        assertThat(index.correct("gantery")).contains("gantry");
        assertThat(index.correct("高速公路")).isEmpty();
        assertThat(index.correct("？！")).isEmpty();
        assertThat(index.correct("x1y2z3")).isEmpty();
    }

    @Test
    void suggestsByPinyinAndInitials() {
        assertThat(index.suggest("gaosugong", 10))
                .anyMatch(suggestion -> suggestion.text().contains("高速公"));
        assertThat(index.suggest("gsgl", 10))
                .anyMatch(suggestion -> suggestion.text().contains("高速公路"));
    }

    @Test
    void suggestsTitlesItemNamesAndDepartments() {
        assertThat(index.suggest("高速公路", 10))
                .extracting(Suggestion::kind)
                .contains(Suggestion.Kind.TITLE, Suggestion.Kind.DEPARTMENT);
        assertThat(index.suggest("门架编", 5)).contains(new Suggestion(Suggestion.Kind.ITEM_NAME, "门架编号", null));
        assertThat(index.suggest("reserv", 5))
                .contains(new Suggestion(Suggestion.Kind.TITLE, "Reservoir water levels", "30709999/000001"));
    }

    @Test
    void suggestsWhatContainsAnotherWordForTheTextAfterWhatContainsIt() {
        assertThat(index.suggest("无此词", List.of("门架编", "也没有"), 5))
                .containsExactly(new Suggestion(Suggestion.Kind.ITEM_NAME, "门架编号", null));
        assertThat(index.suggest("高速公路", List.of("门架编"), 50))
                .last()
                .isEqualTo(new Suggestion(Suggestion.Kind.ITEM_NAME, "门架编号", null));
    }

    @Test
    void suggestionsAreFewDistinctAndStartingWithTheTextFirst() {
        var suggestions = index.suggest("水", 6);
        assertThat(suggestions)
                .hasSize(6)
                .doesNotHaveDuplicates()
                .allMatch(s -> s.text().contains("水"));
        assertThat(suggestions.getFirst().text()).startsWith("水");
        assertThat(index.suggest(" ", 5)).isEmpty();
        assertThat(index.suggest("不存在的词", 5)).isEmpty();
    }

    private List<IndexDocument> all(SortOrder order) {
        return index.search(SearchQuery.of("").sortedBy(order).page(1, 100)).hits().stream()
                .map(SearchHit::dataset)
                .toList();
    }

    private List<String> codes(String text) {
        return codes(SearchQuery.of(text));
    }

    private List<String> codes(SearchQuery query) {
        return index.search(query).hits().stream()
                .map(hit -> hit.dataset().code())
                .toList();
    }
}
