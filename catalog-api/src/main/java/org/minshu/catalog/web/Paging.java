package org.minshu.catalog.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** Which page is asked for: counted from 1, at most 100 a page, never past result 10,000. */
public record Paging(int page, int size) {

    private static final int MAX_SIZE = 100;
    private static final int LAST_RESULT = 10_000;

    public static Paging of(@Nullable String page, @Nullable String size, int defaultSize) {
        var paging = new Paging(number("page", page, 1), number("size", size, defaultSize));
        if (paging.page < 1 || paging.size < 1 || paging.size > MAX_SIZE) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "page counts from 1, size is 1 to " + MAX_SIZE);
        }
        if ((long) paging.page * paging.size > LAST_RESULT) {
            throw new CatalogException(ProblemType.PAGE_OUT_OF_RANGE, "page × size is at most " + LAST_RESULT);
        }
        return paging;
    }

    public int offset() {
        return (page - 1) * size;
    }

    public <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, total, page, size);
    }

    private static int number(String name, @Nullable String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,18}")) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "Parameter " + name + " is a number");
        }
        return (int) Math.min(Long.parseLong(text), Integer.MAX_VALUE);
    }
}
