package org.minshu.model.problem;

import java.util.List;

/** A refusal the caller can act on. Anything else that escapes is our bug. */
public final class CatalogException extends RuntimeException {

    private final ProblemType type;
    private final transient List<Violation> violations;

    public CatalogException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public CatalogException(ProblemType type, String detail, List<Violation> violations) {
        super(detail);
        this.type = type;
        this.violations = List.copyOf(violations);
    }

    public ProblemType type() {
        return type;
    }

    /** What is wrong field by field; empty where the refusal is about the whole. */
    public List<Violation> violations() {
        return violations;
    }
}
