package org.minshu.operations.setting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How a process logs. {@code format}: what it writes to its standard output. */
@ConfigurationProperties("minshu.log")
public record LogSettings(@DefaultValue("TEXT") Format format) {

    /** For people, or for machines: one object a line. */
    public enum Format {
        TEXT,
        JSON
    }
}
