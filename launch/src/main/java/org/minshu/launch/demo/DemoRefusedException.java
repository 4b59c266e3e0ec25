package org.minshu.launch.demo;

/** The API refused a part of the demo catalogue: the product's copy of the seed needs a correction. */
public final class DemoRefusedException extends RuntimeException {

    DemoRefusedException(String message) {
        super(message);
    }
}
