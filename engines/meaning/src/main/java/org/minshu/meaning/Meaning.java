package org.minshu.meaning;

import java.util.List;
import org.minshu.model.meaning.Vector;

/**
 * A model that says of texts what they mean; may be called from several threads.
 *
 * <p>Every method but the first two throws {@link MeaningUnavailable} when the model cannot be loaded or fails.
 */
public interface Meaning {

    /** Its name and version, and how it is asked: vectors of another name are never compared with its own. */
    String model();

    /** How many numbers a vector has. */
    int dimensions();

    /** Of texts that are to be found, in their order; of a long text the beginning counts most. */
    List<Vector> embed(List<String> texts);

    /** Of what somebody looks for. */
    Vector ask(String question);

    /** Whether it works at this moment, tried out. */
    default void check() {
        var _ = ask("数据");
    }
}
