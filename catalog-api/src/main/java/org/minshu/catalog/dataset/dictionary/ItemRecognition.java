package org.minshu.catalog.dataset.dictionary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.minshu.catalog.sheet.SheetRow;
import org.minshu.catalog.sheet.SheetRows;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** Tells a table that describes columns from one that has them, and reads the items of either. */
final class ItemRecognition {

    private static final int MOST_ITEMS = 2_000;
    private static final int SAMPLES = 200;
    /** Forms have a title above their header, sometimes two. */
    private static final int HEADER_WITHIN = 5;

    private final List<SheetRow> rows;

    private ItemRecognition(List<SheetRow> rows) {
        this.rows = rows;
    }

    static List<DataItem> of(SheetRows rows) {
        var kept = new ArrayList<SheetRow>();
        while (rows.hasNext() && kept.size() < MOST_ITEMS + HEADER_WITHIN) {
            kept.add(rows.next());
        }
        if (kept.isEmpty()) {
            throw new CatalogException(ProblemType.SHEET_UNREADABLE, "The table has no rows");
        }
        return once(new ItemRecognition(kept).items());
    }

    private List<DataItem> items() {
        for (int i = 0; i < Math.min(HEADER_WITHIN, rows.size()); i++) {
            var below = rows.subList(i + 1, rows.size());
            var columns = DictionaryColumns.of(rows.get(i));
            if (columns.describe(below)) {
                return below.stream().map(columns::item).toList();
            }
        }
        return ofColumns(rows.getFirst(), rows.subList(1, Math.min(rows.size(), SAMPLES + 1)));
    }

    private static List<DataItem> ofColumns(SheetRow header, List<SheetRow> samples) {
        return IntStream.range(0, Math.min(header.texts().size(), MOST_ITEMS))
                .filter(column -> !header.at(column).isEmpty())
                .mapToObj(column -> new SampleColumn(
                                header.at(column),
                                samples.stream()
                                        .map(row -> row.at(column))
                                        .filter(text -> !text.isEmpty())
                                        .toList())
                        .item())
                .toList();
    }

    /** A name that comes twice would be refused. */
    private static List<DataItem> once(List<DataItem> items) {
        var names = new HashSet<String>();
        return items.stream()
                .filter(item -> item.name() != null && names.add(item.name()))
                .limit(MOST_ITEMS)
                .toList();
    }
}
