package org.minshu.operations.setting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How log lines are written.
 *
 * @param format TEXT for people, JSON with one object a line for machines
 */
@Validated
@ConfigurationProperties("minshu.log")
public record LogSettings(@DefaultValue("TEXT") Format format) {

    public enum Format {
        TEXT,
        JSON
    }
}
