package org.minshu.portal.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.springframework.core.ConfigurableObjectInputStream;

/** Values as bytes by Java's serialization, which the framework's own values offer alone; only known classes are read back. */
final class Serial {

    /** What Spring Security, Spring's flash messages and the portal keep, and what those are made of. */
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(String.join(
            ";",
            "maxdepth=64",
            "maxarray=100000",
            "java.lang.*",
            "java.math.*",
            "java.net.UR*",
            "java.time.*",
            "java.util.*",
            "java.util.concurrent.**",
            "org.springframework.security.**",
            "org.springframework.util.*",
            "org.springframework.web.servlet.FlashMap",
            "org.minshu.model.**",
            "org.minshu.portal.**",
            "!*"));

    private final ClassLoader classes;

    Serial(ClassLoader classes) {
        this.classes = classes;
    }

    byte[] write(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Object read(byte[] bytes) throws UnreadableException {
        try (var in = new ConfigurableObjectInputStream(new ByteArrayInputStream(bytes), classes)) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new UnreadableException("Its class is unknown, or has changed since", e);
        }
    }
}
