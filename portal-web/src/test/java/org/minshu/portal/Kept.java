package org.minshu.portal;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a redirect leaves in the session for the next page. */
public final class Kept {

    private Kept() {}

    /** Sessions are kept in the database: what is not serializable breaks there, not here. */
    public static void canBeKept(MvcTestResult sent) {
        assertThatCode(() -> new ObjectOutputStream(new ByteArrayOutputStream())
                        .writeObject(sent.getMvcResult().getFlashMap()))
                .doesNotThrowAnyException();
    }
}
