package org.minshu.portal.record;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.client.records.TableDetail;
import org.minshu.client.records.TableView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.portal.dataset.DatasetFrame;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The dataset and the table that a page is about. */
@Component
class Tables {

    private final Platform platform;
    private final DatasetFrame frame;

    Tables(Platform platform, DatasetFrame frame) {
        this.platform = platform;
        this.frame = frame;
    }

    /**
     * Tells the model of the dataset, its {@code tables}, and the one that is asked for, else the first; {@code locked} is set
     * where the reader may not have its data.
     *
     * @param key of the table, may be empty
     * @param version the newest where it is left out; {@code newest} says which that is
     */
    Optional<TableDetail> open(String slug, String key, @Nullable Integer version, String tab, Model model) {
        frame.show(slug, tab, model);
        var all = platform.records().tables(slug);
        model.addAttribute("tables", all);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        try {
            var table = platform.records()
                    .table(slug, key.isEmpty() ? all.getFirst().key() : key, version);
            model.addAttribute("table", table);
            model.addAttribute("newest", newest(all, table));
            return Optional.of(table);
        } catch (CatalogException refused) {
            var kind = refused.type().kind();
            if (kind != ProblemKind.FORBIDDEN && kind != ProblemKind.UNAUTHENTICATED) {
                throw refused;
            }
            model.addAttribute("locked", true);
            return Optional.empty();
        }
    }

    /** Tables beyond those that are listed are known by their own version alone. */
    private static int newest(List<TableView> all, TableDetail table) {
        return all.stream()
                .filter(each -> each.key().equals(table.key()))
                .mapToInt(TableView::version)
                .findFirst()
                .orElse(table.version());
    }
}
