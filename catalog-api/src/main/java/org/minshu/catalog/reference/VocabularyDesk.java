package org.minshu.catalog.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.reference.TermForm;
import org.minshu.client.reference.TermView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority keeps the code lists that are data. */
@Service
public class VocabularyDesk {

    private final Terms terms;
    private final Keeping keeping;

    VocabularyDesk(Terms terms, Keeping keeping) {
        this.terms = terms;
        this.keeping = keeping;
    }

    Map<String, List<TermView>> all() {
        return Vocabularies.with(terms.all());
    }

    @Transactional
    public Terms.Row put(
            String list, String code, Precondition expected, TermForm form, @Nullable String reason, Caller caller) {
        ReferenceRules.check(list, code, form);
        return keeping.put(
                caller,
                "term " + list + "/" + code,
                new ReferenceHistory.Entry(list, code),
                reason,
                expected,
                () -> terms.find(list, code),
                () -> terms.insert(list, code, form),
                revision -> terms.update(list, code, form, revision));
    }
}
