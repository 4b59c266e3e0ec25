package org.minshu.ingestion.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.minshu.model.vocabulary.ReadingRefusal;

/**
 * What a table is called and what its columns are.
 *
 * @param columns unique names, none empty
 * @param geometry position of the column with places, as {@code west south east north geojson}; -1 where there is none
 * @param european whether a comma may be meant as a decimal point
 */
public record Heading(String name, List<String> columns, int geometry, boolean european) {

    private static final int LONGEST = 200;

    public Heading {
        columns = List.copyOf(columns);
    }

    public static Heading of(String name, List<String> header) {
        return new Heading(name, unique(header), -1, false);
    }

    public Heading withEuropeanNumbers(boolean maybe) {
        return new Heading(name, columns, geometry, maybe);
    }

    public Heading withGeometry(String column) {
        var all = new ArrayList<>(columns);
        all.add(column);
        return new Heading(name, unique(all), all.size() - 1, european);
    }

    /**
     * This, if it is not too wide.
     *
     * @throws Unreadable where there are more columns than are taken
     */
    public Heading within(Limits limits) {
        if (columns.size() > limits.columns()) {
            throw new Unreadable(
                    ReadingRefusal.TOO_MANY_COLUMNS, columns.size() + " columns, of " + limits.columns() + " at most");
        }
        return this;
    }

    /** Empty names become {@code column_N}; names that stand there already, in any case, get a number. */
    private static List<String> unique(List<String> header) {
        var taken = new HashSet<String>();
        var names = new ArrayList<String>(header.size());
        for (int i = 0; i < header.size(); i++) {
            var name = tidy(header.get(i));
            if (name.isEmpty()) {
                name = "column_" + (i + 1);
            }
            var unique = name;
            for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
                unique = name + "_" + n;
            }
            names.add(unique);
        }
        return names;
    }

    private static String tidy(String name) {
        var tidy = name.replaceAll("[\\p{Cntrl}\\s\\u00A0\\u3000\\uFEFF]+", " ").strip();
        return tidy.length() > LONGEST ? tidy.substring(0, LONGEST) : tidy;
    }
}
