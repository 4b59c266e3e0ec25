package org.minshu.model.problem;

/** The families of refusals, each one HTTP status. */
public enum ProblemKind {
    MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    GONE(410),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RANGE_NOT_SATISFIABLE(416),
    INVALID(422),
    LOCKED(423),
    PRECONDITION_REQUIRED(428),
    TOO_MANY(429),
    /** Of the tus protocol: a checksum that does not fit. */
    CHECKSUM(460),
    BROKEN(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
