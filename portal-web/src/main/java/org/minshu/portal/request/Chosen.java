package org.minshu.portal.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.access.AccessRequestForm.Wanted;

/**
 * A dataset in a draft, by name.
 *
 * @param department null where the catalogue does not show the dataset any more
 * @param items names of the items ticked so far
 */
record Chosen(
        String code,
        String slug,
        String title,
        @Nullable String titleEn,
        @Nullable Named department,
        List<String> items) {

    Chosen {
        items = List.copyOf(items);
    }

    Wanted wanted() {
        return new Wanted(code, items);
    }

    Chosen with(List<String> ticked) {
        return new Chosen(code, slug, title, titleEn, department, ticked);
    }

    /** Codes are written with a slash, in addresses with a dash. */
    static String slug(String code) {
        return code.replace('/', '-');
    }
}
