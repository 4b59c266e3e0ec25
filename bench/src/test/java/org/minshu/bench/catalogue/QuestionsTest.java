package org.minshu.bench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    @Test
    void chineseIsCutIntoTwoToFourCharactersAndLatinIntoWords() {
        assertThat(Questions.words("闽江水质 and WATER levels, 2026"))
                .containsExactly("闽江", "江水", "水质", "闽江水", "江水质", "闽江水质", "and", "WATER", "levels");
    }

    @Test
    void noQuestionComesAgainBeforeAllOthersWereAsked() {
        var questions = Questions.of(List.of("闽江水质", "Water levels"), 1);

        var asked = Stream.generate(questions::next).limit(questions.size()).toList();

        assertThat(asked).doesNotHaveDuplicates().contains("闽江", "levels");
        assertThat(questions.next()).isEqualTo(asked.getFirst());
    }

    @Test
    void theSameTitlesGiveTheSameQuestionsInTheSameOrder() {
        var titles = List.of("福建省近岸海域水质监测", "Taoyuan bus stops");

        assertThat(Stream.generate(Questions.of(titles, 7)::next).limit(20))
                .containsExactlyElementsOf(
                        Stream.generate(Questions.of(titles, 7)::next).limit(20).toList());
    }
}
