package org.minshu.bench.platform;

/** The platform ended before it was ready; what it said about that was passed on. */
public final class NotStartedException extends RuntimeException {

    NotStartedException(Shape shape) {
        super("The platform ended before it was ready: " + shape.title());
    }
}
