package org.minshu.catalog.file;

import java.util.Locale;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** The name of an uploaded file: 1 to 200 characters without path, control or direction characters. */
record FileName(String value) {

    private static final int LONGEST = 200;

    /** @throws CatalogException FILE_NAME_INVALID */
    static FileName of(String sent) {
        var name = sent.strip();
        if (name.isEmpty()
                || name.codePointCount(0, name.length()) > LONGEST
                || name.equals(".")
                || name.equals("..")
                || name.codePoints().anyMatch(FileName::isForbidden)) {
            throw new CatalogException(ProblemType.FILE_NAME_INVALID, "The name parameter is no file name");
        }
        return new FileName(name);
    }

    private static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == '/' || c == '\\';
        };
    }

    /** Behind the last dot, in lower case; empty without one. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
