package org.minshu.catalog.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.access.UsableGrant;
import org.minshu.catalog.dataset.DatasetItem;

/** How much of a file a caller may have. */
sealed interface FileRight {

    /** The grant it rests on; none where the caller needs none. */
    @Nullable UsableGrant grant();

    /** All of it: open data, or the caller looks after it. */
    record Whole(boolean open) implements FileRight {

        @Override
        public @Nullable UsableGrant grant() {
            return null;
        }
    }

    /** The items of a grant, out of those that the dictionary has. */
    record Items(UsableGrant grant, List<DatasetItem> dictionary) implements FileRight {

        public Items {
            dictionary = List.copyOf(dictionary);
        }

        /** Whether the grant names every item of the dictionary. */
        boolean areAll() {
            return dictionary.stream().allMatch(item -> grant.items().contains(item.name()));
        }
    }
}
