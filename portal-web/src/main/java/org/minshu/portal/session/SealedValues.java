package org.minshu.portal.session;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What sessions hold, as it lies in the database. */
final class SealedValues {

    private static final Logger LOG = LoggerFactory.getLogger(SealedValues.class);
    private static final int MOST_REASONS = 16;

    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Serial serial;
    private final Seal seal;

    SealedValues(Serial serial, Seal seal) {
        this.serial = serial;
        this.seal = seal;
    }

    byte[] write(Object value) {
        return seal.close(serial.write(value));
    }

    /** Nothing where it cannot be read any more: the person signs in again. */
    @Nullable Object read(byte[] bytes) {
        try {
            return serial.read(seal.open(bytes));
        } catch (UnreadableException e) {
            tell(e);
            return null;
        }
    }

    /** Once for each reason: after a change of keys, every session has the same one. */
    private void tell(UnreadableException e) {
        var reason = String.valueOf(e.getMessage());
        if (told.size() < MOST_REASONS && told.add(reason)) {
            LOG.warn("A value of a session counts as absent: {}. {}", reason, causeOf(e));
        }
    }

    /** The class alone: messages may quote what was read. */
    private static String causeOf(UnreadableException e) {
        return e.getCause() == null ? "" : e.getCause().getClass().getName();
    }
}
