package org.minshu.catalog.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.minshu.catalog.file.projection.Columns;
import org.minshu.catalog.file.projection.TableFile;
import org.minshu.catalog.file.projection.Tables;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.ObjectMissing;
import org.minshu.objects.ObjectStore;
import org.springframework.stereotype.Component;

/** Finds what a right comes to for a file: all of it, some columns, or nothing. */
@Component
class FileOffers {

    private final ObjectStore objects;

    FileOffers(ObjectStore objects) {
        this.objects = objects;
    }

    FileOffer.Original original(Distribution file) {
        return new FileOffer.Original(file, objects);
    }

    /**
     * What is read here is the file itself, not what was once reported about it.
     *
     * @throws CatalogException PROJECTION_IMPOSSIBLE
     */
    FileOffer of(Distribution file, FileRight right) {
        return switch (right) {
            case FileRight.Whole _ -> original(file);
            case FileRight.Items items -> cut(file, items);
        };
    }

    private FileOffer cut(Distribution file, FileRight.Items items) {
        try {
            var table = Tables.open(file.format().name(), file.encoding(), () -> objects.get(file.objectKey()));
            return table.isPresent() ? cut(file, items, table.get()) : whole(file, items);
        } catch (IOException | UncheckedIOException broken) {
            throw new CatalogException(ProblemType.STORAGE_UNAVAILABLE, "The file could not be read: " + broken);
        } catch (ObjectMissing gone) {
            throw new CatalogException(ProblemType.DISTRIBUTION_NOT_FOUND, "The file was removed");
        }
    }

    private FileOffer cut(Distribution file, FileRight.Items items, TableFile table) throws IOException {
        boolean used = false;
        try {
            var columns =
                    Columns.of(table.header(), items.dictionary(), items.grant().items());
            if (columns.isEmpty() || (columns.get().complete() && items.areAll())) {
                return whole(file, items);
            }
            used = true;
            return new FileOffer.Cut(file, table, columns.get());
        } finally {
            if (!used) {
                table.close();
            }
        }
    }

    private FileOffer whole(Distribution file, FileRight.Items items) {
        if (!items.areAll()) {
            throw new CatalogException(
                    ProblemType.PROJECTION_IMPOSSIBLE, "No granted item names a column of this file");
        }
        return original(file);
    }
}
