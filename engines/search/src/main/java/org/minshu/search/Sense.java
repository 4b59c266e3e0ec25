package org.minshu.search;

import org.minshu.model.meaning.Vector;

/**
 * What a text means to a model.
 *
 * @param model its name; senses of different models are never compared
 */
public record Sense(String model, Vector vector) {

    /** How many numbers the index has room for; a model with others needs another mapping. */
    public static final int DIMENSIONS = 512;

    public Sense {
        if (vector.dimensions() != DIMENSIONS) {
            throw new IllegalArgumentException("The index takes vectors of %d numbers".formatted(DIMENSIONS));
        }
    }
}
