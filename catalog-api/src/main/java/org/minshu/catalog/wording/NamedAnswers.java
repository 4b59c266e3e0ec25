package org.minshu.catalog.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.wording.Interpretation.Meant;
import org.minshu.client.dataset.SearchResult.Answer;
import org.minshu.search.Wording.Term;
import org.minshu.search.text.Folding;
import org.springframework.stereotype.Service;

/** Libraries and departments that are called what a text says. */
@Service
public class NamedAnswers {

    private static final int MOST = 3;

    private final Names names;

    NamedAnswers(Names names) {
        this.names = names;
    }

    /**
     * A few of each kind: those first whose name the text has in full or in short, then those whose name contains its words.
     *
     * @param read what the text is taken to mean; none where its words are taken as they stand
     */
    public List<Answer> of(String text, @Nullable Interpretation read) {
        var pieces = read == null ? Stream.<Meant>empty() : read.meant().stream();
        var said = Stream.concat(Stream.of(Folding.fold(text).strip()), pieces.map(Meant::text))
                .toList();
        var terms = read == null ? List.<Term>of() : read.wording().terms();
        var all = names.current().called().stream()
                .filter(each -> each.isOneOf(said) || each.contains(terms))
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
