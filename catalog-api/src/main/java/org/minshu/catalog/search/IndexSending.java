package org.minshu.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.minshu.catalog.passage.DocumentTexts;
import org.minshu.catalog.passage.StoredText;
import org.minshu.catalog.search.IndexBatches.Sent;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.search.DocumentsRefused;
import org.minshu.search.IndexDocument;
import org.minshu.search.IndexDocument.FileText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes entries on to the index whenever the texts that are in memory have become many. */
final class IndexSending {

    private static final Logger LOG = LoggerFactory.getLogger(IndexSending.class);

    /** Characters of documents: some MB, of which a few copies are made on the way. */
    private static final long MOST = 1_500_000;

    private final DocumentTexts texts;
    private final Consumer<List<IndexDocument>> index;
    private final List<IndexDocument> waiting = new ArrayList<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Set<Long> unread = new HashSet<>();
    private long characters;

    IndexSending(DocumentTexts texts, Consumer<List<IndexDocument>> index) {
        this.texts = texts;
        this.index = index;
    }

    /** Once the store was away, it is not waited for again and again. */
    List<FileText> read(long dataset, List<StoredText> stored) {
        if (stored.isEmpty()) {
            return List.of();
        }
        try {
            if (unread.isEmpty()) {
                return texts.read(stored);
            }
        } catch (ObjectStoreUnavailable away) {
            LOG.warn("Documents are indexed later: {}", away.getMessage());
        }
        unread.add(dataset);
        return List.of();
    }

    void add(IndexDocument document) {
        waiting.add(document);
        characters += document.texts().stream()
                .flatMap(text -> text.pages().stream())
                .mapToLong(page -> page.text().length())
                .sum();
        if (characters > MOST) {
            flush();
        }
    }

    Sent end() {
        flush();
        return new Sent(refused, unread);
    }

    private void flush() {
        try {
            index.accept(List.copyOf(waiting));
        } catch (DocumentsRefused some) {
            refused.putAll(some.reasons());
        }
        waiting.clear();
        characters = 0;
    }
}
