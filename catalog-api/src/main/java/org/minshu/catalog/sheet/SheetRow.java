package org.minshu.catalog.sheet;

import java.util.List;
import java.util.Set;

/**
 * A row of a sheet.
 *
 * @param number as spreadsheets count, from 1
 * @param texts of its cells, stripped; empty where a cell is
 * @param formulas columns, from 0, that are calculated; their texts are empty
 */
public record SheetRow(long number, List<String> texts, Set<Integer> formulas) {

    public SheetRow {
        texts = List.copyOf(texts);
        formulas = Set.copyOf(formulas);
    }

    /** Empty past the last cell. */
    public String at(int column) {
        return column < texts.size() ? texts.get(column) : "";
    }

    public boolean isBlank() {
        return formulas.isEmpty() && texts.stream().allMatch(String::isEmpty);
    }
}
