package org.minshu.bench.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.minshu.bench.relevance.JudgedQuery.Half;
import org.minshu.bench.relevance.Ranking;
import org.minshu.bench.relevance.RelevanceSheet;
import org.minshu.bench.relevance.Score;

/** How well searches find, as a part of a page: a table for each half. */
public final class RelevanceWords {

    private static final List<ToDoubleFunction<Score>> FIGURES =
            List.of(Score::first, Score::amongFive, Score::gain, Score::reciprocal);

    private final RelevanceSheet sheet;

    public RelevanceWords(RelevanceSheet sheet) {
        this.sheet = sheet;
    }

    public String text() {
        return """
                ### relevance

                Entries of other catalogues beside the demo's: %s, known by words and meaning after %s. In each cell %s, divided by
                slashes; p50 over HTTP, one client, all queries: %s.

                %s
                %s""".formatted(
                Words.count(sheet.distractors()),
                Words.seconds(sheet.known()),
                String.join(
                        ", ",
                        Arrays.stream(Ranking.values()).map(Ranking::title).toList()),
                String.join(
                        " / ",
                        Arrays.stream(Ranking.values())
                                .map(sheet::p50)
                                .map(Words::milliseconds)
                                .toList()),
                table(Half.TUNING, "tuning half"),
                table(Half.TEST, "test half"));
    }

    private String table(Half half, String title) {
        var table = new Table(title, "queries", "success@1", "success@5", "nDCG@10", "MRR");
        long all = 0;
        for (var kind : sheet.kinds()) {
            long count = sheet.count(half, kind);
            all += count;
            table.row(row(
                    kind,
                    count,
                    Stream.of(Ranking.values())
                            .map(ranking -> sheet.score(half, ranking, kind))
                            .toList()));
        }
        return table.row(row(
                        "all",
                        all,
                        Stream.of(Ranking.values())
                                .map(ranking -> sheet.score(half, ranking))
                                .toList()))
                .toString();
    }

    private static String[] row(String name, long count, List<Score> scores) {
        return Stream.concat(
                        Stream.of(name, Words.count(count)), FIGURES.stream().map(figure -> cell(scores, figure)))
                .toArray(String[]::new);
    }

    private static String cell(List<Score> scores, ToDoubleFunction<Score> figure) {
        return String.join(
                " / ",
                scores.stream()
                        .map(score -> Words.ratio(figure.applyAsDouble(score)))
                        .toList());
    }
}
