package org.minshu.ingestion.importing.mapping;

import java.util.List;
import org.minshu.model.vocabulary.FormatCategory;
import org.minshu.model.vocabulary.ShareMethod;

/**
 * One of our formats and what other catalogues call it.
 *
 * @param words their names for it, in lower case
 * @param type code of the vocabulary {@code formatType}
 */
record Format(List<String> words, FormatCategory category, String type) {

    /** Files are shared as files (发改高技〔2017〕1272号); services and self-describing data through interfaces. */
    ShareMethod method() {
        return switch (category) {
            case E_FILE, SPREADSHEET, IMAGE, STREAM_MEDIA, SELF_DESCRIBING -> ShareMethod.PLATFORM_FILE;
            case DATABASE -> ShareMethod.PLATFORM_DATABASE;
            case API -> ShareMethod.PLATFORM_API;
        };
    }
}
