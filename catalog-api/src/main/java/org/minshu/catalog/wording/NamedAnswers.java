package org.minshu.catalog.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.minshu.catalog.wording.Interpretation.Meant;
import org.minshu.client.dataset.SearchResult.Answer;
import org.minshu.search.text.Folding;
import org.springframework.stereotype.Service;

/** Libraries and departments that are called what a text says. */
@Service
public class NamedAnswers {

    private static final int MOST = 3;

    private final Interpreter interpreter;
    private final Names names;

    NamedAnswers(Interpreter interpreter, Names names) {
        this.interpreter = interpreter;
        this.names = names;
    }

    /** A few of each kind: those first whose name the text has in full or in short, then those whose name contains its words. */
    public List<Answer> of(String text) {
        var read = interpreter.read(text, Set.of());
        var said = Stream.concat(
                        Stream.of(Folding.fold(text).strip()),
                        read.meant().stream().map(Meant::text))
                .toList();
        var all = names.current().called().stream()
                .filter(each ->
                        each.isOneOf(said) || each.contains(read.wording().terms()))
                .sorted(theNearestFirst(said))
                .toList();
        return Stream.concat(of("library", all), of("department", all)).toList();
    }

    private static Comparator<Called> theNearestFirst(Collection<String> said) {
        return Comparator.comparing((Called each) -> !each.isOneOf(said))
                .thenComparingInt(each -> each.named().nameZh().length())
                .thenComparing(each -> each.named().key());
    }

    private static Stream<Answer> of(String kind, List<Called> all) {
        return all.stream()
                .filter(each -> each.kind().equals(kind))
                .limit(MOST)
                .map(each -> new Answer(kind, each.named()));
    }
}
