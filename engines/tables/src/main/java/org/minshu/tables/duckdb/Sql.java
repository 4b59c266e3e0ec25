package org.minshu.tables.duckdb;

import java.util.ArrayList;
import java.util.List;

/** Text of a statement, made of our own words only; everything that somebody wrote is a value beside it. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql add(String words) {
        text.append(words);
        return this;
    }

    Sql value(Object value) {
        values.add(value);
        text.append('?');
        return this;
    }

    Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** A name in double quotes, which can hold any character. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    String text() {
        return text.toString();
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}
