package org.minshu.objects;

/** There is no object under the key. */
public final class ObjectMissing extends RuntimeException {

    public ObjectMissing(String key) {
        super("No object " + key);
    }
}
