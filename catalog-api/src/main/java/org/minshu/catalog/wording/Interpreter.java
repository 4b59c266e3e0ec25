package org.minshu.catalog.wording;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minshu.search.Wording;
import org.minshu.search.Wording.Term;
import org.minshu.search.text.Folding;
import org.springframework.stereotype.Service;

/** Reads the text of a search as a person of this province would. */
@Service
public class Interpreter {

    private final Synonyms synonyms;
    private final Names names;
    private final Map<String, Meaning> phrases = Phrases.brought();
    private volatile Known known = new Known(-1, Instant.MIN, Lexicon.of(Map.of()));

    Interpreter(Synonyms synonyms, Names names) {
        this.synonyms = synonyms;
        this.names = names;
    }

    /**
     * What a text means.
     *
     * @param literal pieces that are words like any other
     */
    public Interpretation read(String text, Set<String> literal) {
        var folded = Folding.fold(text).strip();
        var code = Codes.whole(folded).or(() -> Codes.start(folded));
        if (code.isPresent()) {
            var term = new Term(code.get(), List.of());
            return new Interpretation(
                    new Wording(List.of(term), List.of(), List.of(), null, false, false), Map.of(), List.of());
        }
        return new Reading(lexicon(), literal).of(folded);
    }

    /** Made anew when a synonym or a name is another. */
    private Lexicon lexicon() {
        var words = synonyms.current();
        var called = names.current();
        var last = known;
        if (last.synonyms != words.version() || !last.names.equals(called.at())) {
            var all = new HashMap<String, Meaning>();
            words.words().forEach((word, also) -> all.put(word, new Meaning.Also(also)));
            all.putAll(called.names());
            all.putAll(phrases);
            last = new Known(words.version(), called.at(), Lexicon.of(all));
            known = last;
        }
        return last.lexicon;
    }

    private record Known(long synonyms, Instant names, Lexicon lexicon) {}
}
